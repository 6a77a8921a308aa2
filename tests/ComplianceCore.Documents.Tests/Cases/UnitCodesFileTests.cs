namespace ComplianceCore.Documents.Tests;

public sealed class UnitCodesFileTests
{
    [Theory]
    [InlineData("code\nB\nA\n", "B A")]
    [InlineData("name,code,kind\nTên,B,lạ\nTên,A,\n", "B A")]
    [InlineData("code,name,name\nB,x,y\nA,x,y\n", "B A")]
    public void Codes_are_read_in_their_order_whatever_else_the_table_has(string text, string codes) =>
        string.Join(' ', Read(text).Units.Select(unit => unit.Code)).Should().Be(codes);

    [Fact]
    public void A_code_that_returns_on_other_days_is_read_with_its_validity() =>
        Read("code,validFrom,validTo\nA,2020-01-01,2020-12-31\nA,2021-01-01,\n").Units
            .Select(unit => (unit.ValidFrom?.Year, unit.ValidTo?.Year)).Should().Equal((2020, 2020), (2021, null));

    [Theory]
    [InlineData("name\nA\n", "u.csv(1,1): CC2025")]
    [InlineData("code;name\nA;B\n", "u.csv(1,1): CC2026")]
    [InlineData("code,code\nA,A\n", "u.csv(1,6): CC2024")]
    [InlineData("code,name\nA\n", "u.csv(2,1): CC2022 u.csv: CC2056")]
    [InlineData("code\n", "u.csv: CC2056")]
    [InlineData("code\nA\nA\n", "u.csv(3,1): CC1204")]
    [InlineData("code\nA B\n", "u.csv(2,1): CC1201")]
    [InlineData("name,code,validTo\nx,A,31/12/2020\n", "u.csv(2,5): CC2033")]
    [InlineData("code,validFrom,validTo\nA,2021-01-01,2020-12-31\n", "u.csv(2,14): CC1203")]
    public void A_faulty_table_is_refused_with_its_places(string text, string faults)
    {
        var issues = new List<Issue>();

        UnitCodesFile.Read(text, "u.csv", issues);

        string.Join(' ', issues.Select(issue => $"{issue.Place}: {issue.Code}")).Should().Be(faults);
    }

    [Theory]
    [InlineData(65_534, 0)]
    [InlineData(65_535, 0)]
    [InlineData(65_536, 1)]
    public void There_are_as_many_codes_as_can_be_counted(int codes, int faults)
    {
        var issues = new List<Issue>();

        UnitCodesFile.Read(
            "code\n" + string.Concat(Enumerable.Range(1, codes).Select(code => $"{code}\n")), "u.csv", issues);

        issues.Count(issue => issue.Code is "CC2057").Should().Be(faults);
    }

    private static UnitDirectory Read(string text)
    {
        var issues = new List<Issue>();
        var units = UnitCodesFile.Read(text, "u.csv", issues);
        issues.Should().BeEmpty();
        return units!;
    }
}
