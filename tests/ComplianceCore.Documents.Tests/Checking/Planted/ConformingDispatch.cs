namespace ComplianceCore.Documents.Tests;

/// <summary>Dispatches of an office that does not exist, with nothing in them that departs from the layout.</summary>
/// <remarks>Their annexes leave number and day blank, as on electronic documents.</remarks>
internal static class ConformingDispatch
{
    private const string Reference =
        "(Kèm theo Công văn số …/…-… ngày … tháng … năm … của UBND huyện Sông Thơ)";

    /// <summary>Every part that a dispatch can have, two annexes and both stamps.</summary>
    public static Dispatch WithEveryPart { get; } = GivenDispatch.WithEveryPart with
    {
        Annexes =
        [
            GivenDispatch.WithEveryPart.Annexes[0] with { Label = "Phụ lục I", ReferenceLine = Reference },
            GivenDispatch.WithEveryPart.Annexes[1] with { Label = "Phụ lục II", ReferenceLine = Reference },
        ],
    };

    /// <summary>The same from a body that prints none above it.</summary>
    public static Dispatch WithoutSuperior { get; } = WithEveryPart with
    {
        IssuingBody = new IssuingBody { NameLines = ["ỦY BAN NHÂN DÂN", "HUYỆN SÔNG THƠ"] },
    };

    /// <summary>The same to one addressee.</summary>
    public static Dispatch ToOneAddressee { get; } = WithEveryPart with
    {
        Addressees = ["Các phòng, ban thuộc UBND huyện"],
    };

    /// <summary>The same with more text than a page holds, and without annexes.</summary>
    public static Dispatch OfSeveralPages { get; } = WithEveryPart with
    {
        Annexes = [],
        Body = DispatchBody.Parse(
            string.Join("\n\n", Enumerable.Repeat("Các đơn vị rà soát văn bản đã phát hành, báo cáo kết quả.", 45))
                + "\n\nYêu cầu các đơn vị nghiêm túc thực hiện./.",
            "template.sbn"),
    };
}
