using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

public sealed class CsvTests : IDisposable
{
    private readonly CaseFolderCopy _folder = SongTho.Folder();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("\"Kinh tế, Hạ tầng\"", "Kinh tế, Hạ tầng")]
    [InlineData("\"Văn phòng \"\"một cửa\"\"\"", "Văn phòng \"một cửa\"")]
    [InlineData("\"\"\"\"", "\"")]
    [InlineData("\"Nội\nvụ\"", "Nội\nvụ")]
    [InlineData("\"Nội vụ\"", "Nội vụ")]
    [InlineData("  Nội vụ\t", "Nội vụ")]
    [InlineData("\" Nội vụ \"", "Nội vụ")]
    public void A_field_holds_what_it_is_meant_to(string field, string name)
    {
        _folder.Replace("units.csv", "offices,Nội vụ", "offices," + field);

        Load().Units.Units[0].Name.Should().Be(name);
    }

    [Fact]
    public void A_line_break_in_a_name_prints_as_a_space()
    {
        _folder.Replace("units.csv", "Tôn giáo", "\"Tôn\ngiáo\"");

        PlainTextRenderer.Render(Load().Draft()).Should().Contain("phê bình Trưởng phòng Tôn giáo.");
    }

    [Fact]
    public void A_line_break_in_a_field_moves_the_lines_of_the_faults_below_it()
    {
        _folder.Replace("units.csv", "Nội vụ", "\"Nội\nvụ\"").Replace("units.csv", "90001,xa", "90001,xã");

        Issues().Should().ContainSingle().Which.Place.ToString().Should().Be("units.csv(5,7)");
    }

    [Fact]
    public void Blank_lines_are_passed_over()
    {
        _folder.Write("units.csv", "\n \n" + Text("units.csv").Replace("\n", "\n\n", StringComparison.Ordinal));

        Load().Units.Units.Should().HaveCount(6);
    }

    [Fact]
    public void The_last_line_may_lack_its_end()
    {
        _folder.Write("figures.csv", Text("figures.csv").TrimEnd('\n'));

        Load().Figures.Find("ST.TG", "sent")!.Value.Should().Be(0);
    }

    [Fact]
    public void Columns_stand_in_any_order()
    {
        _folder.Write("figures.csv", "value,unit,indicator\n5,90001,issued\n3,90001,signed\n");

        Load().Figures.Find("90001", "signed")!.Value.Should().Be(3);
    }

    [Fact]
    public void A_blank_value_was_not_reported() => Load().Figures.Find("90003", "signed").Should().BeNull();

    [Fact]
    public void A_blank_value_is_a_warning_of_the_report() =>
        Load().Evaluate().Warnings.Should().ContainSingle(warning => warning.Code == "CC1211")
            .Which.Describe(Language.English).Should().Contain("UBND xã Bến Lở").And.Contain("'signed'");

    [Fact]
    public void A_blank_value_is_not_zero()
    {
        _folder.Replace("figures.csv", "90003,signed,", "90003,signed,0");

        Load().Evaluate().Warnings.Should().NotContain(warning => warning.Code == "CC1211");
    }

    [Fact]
    public void A_figure_keeps_its_place() =>
        Load().Figures.Find("90001", "issued")!.Place.ToString().Should().Be("figures.csv(8,1)");

    [Theory]
    [InlineData("999999999999", "")]
    [InlineData("1000000000000", "CC2042")]
    [InlineData("1.000", "CC2042")]
    [InlineData("１", "CC2042")]
    [InlineData("1e3", "CC2042")]
    [InlineData("-1", "CC2041")]
    public void A_value_is_at_most_twelve_digits(string value, string code)
    {
        _folder.Replace("figures.csv", "90001,issued,20000", "90001,issued," + value);

        CodesOfFaults().Should().Be(code);
    }

    [Theory]
    [InlineData("units.csv", "code,kind,group,name", "code,sort,group,name", "CC2023 CC2025")]
    [InlineData("units.csv", "code,kind,group,name", "kod,kind,group,name", "CC2023 CC2025")]
    [InlineData("figures.csv", "unit,indicator,value", "units,indicator,value", "CC2023 CC2025")]
    [InlineData("unit-kinds.json", "\"kinds\": [", "\"kind\": [", "CC1006 CC1004")]
    [InlineData("unit-kinds.json", "\"id\": \"xa\",", "\"id\": \"xa\"", "CC1003")]
    [InlineData("units.csv", "90001,xa", "90001,xaa", "CC2031")]
    public void A_fault_is_told_once_and_not_again_for_every_row_that_it_spoils(
        string file, string old, string spoilt, string codes)
    {
        _folder.Replace(file, old, spoilt);

        CodesOfFaults().Should().Be(codes);
    }

    private ComplianceCase Load() => ComplianceCase.Load(_folder.Path);

    private string Text(string file) => File.ReadAllText(_folder.PathOf(file));

    private string CodesOfFaults()
    {
        var issues = new List<Issue>();
        new CaseReader(new DiskStore(_folder.Path), TemplateEngine.Strict, issues).Read();
        var errors = issues.FindAll(issue => issue.Severity == IssueSeverity.Error);
        return string.Join(' ', errors.Select(issue => issue.Code));
    }

    private IReadOnlyList<Issue> Issues()
    {
        var load = Load;
        return load.Should().Throw<CaseFormatException>().Which.Issues;
    }
}
