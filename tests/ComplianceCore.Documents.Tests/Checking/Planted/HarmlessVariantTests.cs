namespace ComplianceCore.Documents.Tests;

/// <summary>What is right in another way, and is not to be reported.</summary>
public sealed class HarmlessVariantTests
{
    public static TheoryData<string> Variants => [.. HarmlessVariants.All.Select(variant => variant.Name)];

    [Theory]
    [MemberData(nameof(Variants))]
    public void What_is_right_in_another_way_departs_from_nothing(string name)
    {
        var variant = HarmlessVariants.All.Single(each => each.Name == name);
        using var docx = EditedDocx.Of(variant.Dispatch, variant.Edit);

        Check(docx).Departures.Select(each => each.Message.English).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Variants))]
    public void What_is_right_in_another_way_is_read_as_the_part_that_it_is(string name)
    {
        var variant = HarmlessVariants.All.Single(each => each.Name == name);
        using var docx = EditedDocx.Of(variant.Dispatch, variant.Edit);

        Check(docx).Notes.Should().NotContain(note => note.Message.English.Contains("not recognised"));
    }

    [Fact]
    public void More_than_a_hundred_variants_are_read() => HarmlessVariants.All.Should().HaveCountGreaterThan(120);

    [Theory]
    [InlineData("Số: …../UBND-VP")]
    [InlineData("Số: ......../UBND-VP")]
    [InlineData("Số:         /UBND-VP")]
    [InlineData("Số: /UBND-VP")]
    [InlineData("Số: ____/UBND-VP")]
    public void A_number_that_is_to_be_filled_in_is_blank(string number) =>
        StateOf(DispatchElement.CodeNumber, number).Should().Be(PartState.Blank);

    [Theory]
    [InlineData("Sông Thơ, ngày … tháng … năm 2026")]
    [InlineData("Sông Thơ, ngày ..... tháng ..... năm 2026")]
    [InlineData("Sông Thơ, ngày      tháng 11 năm 2026")]
    [InlineData("Sông Thơ, ngày … tháng … năm 20…")]
    [InlineData("Sông Thơ, ngày   tháng   năm")]
    public void A_day_that_is_to_be_filled_in_is_blank(string date) =>
        StateOf(DispatchElement.PlaceAndDate, date).Should().Be(PartState.Blank);

    [Theory]
    [InlineData(DispatchElement.CodeNumber, "Số: 07/UBND-VP")]
    [InlineData(DispatchElement.PlaceAndDate, "Sông Thơ, ngày 06 tháng 02 năm 2023")]
    public void What_is_filled_in_is_found(DispatchElement part, string words) =>
        StateOf(part, words).Should().Be(PartState.Found);

    private static PartState StateOf(DispatchElement part, string words)
    {
        using var docx = EditedDocx.Of(ConformingDispatch.WithEveryPart, edited => edited.Write(part, words));
        return Check(docx).Parts.Single(each => each.Part == part).State;
    }

    private static LayoutReport Check(Stream docx) =>
        LayoutChecker.Check(docx, new LayoutCheckOptions(), CancellationToken.None);
}
