namespace ComplianceCore.Importers.Tests;

public sealed class DocumentTableTests
{
    private const string Header = "STT;Trích yếu;Số ký hiệu;Ngày ban hành;Đơn vị ban hành;Văn bản ký số;Độ mật\n";

    [Theory]
    [InlineData("1;a;12/NV;05/01/2021 16:30;Phòng Nội vụ;x;Mật\n", "Secret 2021-01-05T09:30:00Z")]
    [InlineData("1;a;12/NV;5-1-2021;Phòng Nội vụ;x;\n", "Normal 2021-01-04T17:00:00Z")]
    [InlineData("1;a;12/NV;2021-01-05;Phòng Nội vụ;x;thường\n", "Normal 2021-01-04T17:00:00Z")]
    public void A_document_is_issued_on_its_day(string row, string happened)
    {
        var first = Import(row).Events[0];

        $"{first.Confidentiality} {first.Moment}".Should().Be(happened);
    }

    [Theory]
    [InlineData("1;a;12/NV;05/13/2021;Phòng Nội vụ;x;\n", "CC6232")]
    [InlineData("1;a;12/NV;05/01/1969;Phòng Nội vụ;x;\n", "CC6232")]
    [InlineData("1;a;12/NV;05/01/21;Phòng Nội vụ;x;\n", "CC6232")]
    [InlineData("1;a;12/NV;05/01/2021;Phòng Nội vụ;x;hơi mật\n", "CC6233")]
    [InlineData("1;a;12\u0007NV;05/01/2021;Phòng Nội vụ;x;\n", "CC6221")]
    [InlineData("1;a;;05/01/2021;Phòng Nội vụ;x;\n", "CC6231")]
    public void A_document_that_is_not_understood_is_rejected(string row, string code)
    {
        var result = Import(row);

        result.Events.Should().BeEmpty();
        result.Issues.Select(issue => issue.Code).Should().Equal(code);
    }

    private static ImportResult Import(string row) =>
        Importing.OfText(Header + row, YenChau.MapOf("eoffice-documents"), YenChau.Units);
}
