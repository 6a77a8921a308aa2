using System.Text;
using ComplianceCore.TestKit;

namespace ComplianceCore.Cli.Tests;

public sealed class FindingCsvTests : IDisposable
{
    private readonly CaseFolderCopy _district = CaseFolderCopy.Of("yen-chau-2021-q1");
    private readonly CaseFolderCopy _ward = CaseFolderCopy.OfTests("ComplianceCore.Cli", "ben-mo");

    public void Dispose()
    {
        _district.Dispose();
        _ward.Dispose();
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task The_findings_of_a_ward_read_as_approved(string language)
    {
        var run = await ToolRun.Of("evaluate", _ward.Path, "--format", "csv", "--lang", language);

        Approved.Matches<FindingCsvTests>($"ward.{language}.csv", TextOf(run).ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("vi", "YC.NV", "64,89,\"71,91\",mức trên 97%,")]
    [InlineData("en", "YC.NV", "64,89,71.91,more than 97%,")]
    [InlineData("vi", "04078", "0,0,,mức trên 97%,")]
    [InlineData("en", "YC.TP", "35,35,100,more than 97%,")]
    public async Task Figures_stay_numbers_in_the_language_of_the_reader(string language, string unit, string figures)
    {
        var run = await ToolRun.Of("evaluate", _district.Path, "--format", "csv", "--lang", language);

        RowsOf(run).Should().ContainSingle(row => row.StartsWith($"signing_target,target,{unit},"))
            .Which.Should().Contain($",{figures}");
    }

    [Fact]
    public async Task A_rate_above_a_thousand_percent_has_no_sign_between_thousands()
    {
        _district
            .Replace("rules.json", "\"partWithinWhole\": true", "\"partWithinWhole\": false")
            .Replace("rules.json", "\"among\": \"issued\",\n      \"nothingToCount\": \"breached\",\n", "\n")
            .Replace("figures.csv", "YC.NV,signed,64", "YC.NV,signed,1098");

        var run = await ToolRun.Of("evaluate", _district.Path, "--format", "csv");

        RowsOf(run).Should().ContainSingle(row => row.StartsWith("signing_target,target,YC.NV,"))
            .Which.Should().Contain(",1098,89,\"1233,71\",");
    }

    [Fact]
    public async Task The_file_is_UTF_8_with_its_mark_and_every_line_ends_as_spreadsheets_end_it()
    {
        var run = await ToolRun.Of("evaluate", _ward.Path, "--format", "csv");

        run.Data.Should().StartWith(Encoding.UTF8.Preamble.ToArray());
        TextOf(run).Should().EndWith("\r\n");
        TextOf(run).Replace("\r\n", string.Empty, StringComparison.Ordinal).Should().NotContainAny("\r", "\n");
        RowsOf(run).Should().HaveCount(1 + 12);
    }

    [Theory]
    [InlineData("=HYPERLINK(1)")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    public async Task No_name_is_run_as_a_formula(string name)
    {
        _district.Replace("units.csv", ",Ban quản lý dự án đầu tư xây dựng,", $",{name},");

        var run = await ToolRun.Of("evaluate", _district.Path, "--format", "csv");

        RowsOf(run).Should().Contain(
            row => row.StartsWith($"no_signing,zeroActivity,YC.BQLDA,'{name},breached,0,42,0,"));
        RowsOf(run).Should().OnlyContain(row => !row.Contains($",{name}") && !row.Contains($",\"{name}"));
    }

    private static string TextOf(ToolRun run) =>
        Encoding.UTF8.GetString(run.Data.AsSpan(Encoding.UTF8.Preamble.Length));

    private static string[] RowsOf(ToolRun run) => TextOf(run).TrimEnd().Split("\r\n");
}
