using ComplianceCore.TestKit;

namespace ComplianceCore.Importers.Tests;

public sealed class NumberReaderTests
{
    private static readonly string[] _forms =
    [
        "", " ", "0", "00", "05", "38", "1059", "1.059", "1.059.000", "1 059", "1\u00a0059", "1.05", "1.0590", "0.727",
        "01.059", "1,059", "1,059,000", "12,345", "0,727", "13,33", "13,3", "13,330", "43.40", "43.4", "3,45 %",
        "3,45%", "100%", "100 %", "99,5 %",
        "38,0", "1.059,5", "1,059.5", "1.059,50 %", "-", "–", "—", "--", "-5", "−5", "- 5",
        "(5)", "+5", "01 (0,727)", "12 (34,5%)", "12(34,5)", "1.059 (13,33)", "12 ()", "12 (x)", "x", "38 văn bản",
        "38.", ",5", ".5", "1e3", "½", "٣٨", "３８", "1/2", "#DIV/0!", "#N/A", "999999999999", "1000000000000",
        "1.000.000.000.000", "38 39", "1..059", "1.059.00", "không", "<b>38</b>", "\ufeff38",
    ];

    [Fact]
    public void Sixty_forms_are_read() => _forms.Should().HaveCountGreaterThan(60).And.OnlyHaveUniqueItems();

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void Every_form_has_one_value_in_each_kind_of_column_or_is_refused(string convention)
    {
        var reader = new NumberReader(MapWords.Numbers[convention], DashMeaning.Refused);
        var lines = _forms.Select(form => string.Join(" | ", new[]
        {
            $"'{form}'",
            Shown(reader.Read(TableCell.OfText(form), NumberKind.Count)),
            Shown(reader.Read(TableCell.OfText(form), NumberKind.Percent)),
            Shown(reader.Read(TableCell.OfText(form), NumberKind.CountWithPercent)),
        }));

        Approved.Matches<NumberReaderTests>(
            $"{convention}.txt", "form | count | percent | count (percent)\n" + string.Join('\n', lines) + "\n");
    }

    [Theory]
    [InlineData("refuse", "CC6216")]
    [InlineData("zero", "0")]
    [InlineData("notReported", "blank")]
    public void A_dash_means_what_the_map_says(string meaning, string read) =>
        Shown(new NumberReader(NumberConvention.Vietnamese, MapWords.Dashes[meaning])
            .Read(TableCell.OfText("-"), NumberKind.Count)).Should().Be(read);

    [Theory]
    [InlineData("38", false, "Count", "38")]
    [InlineData("38.0", false, "Count", "38.0")]
    [InlineData("38.5", false, "Count", "CC6212")]
    [InlineData("-1", false, "Count", "CC6214")]
    [InlineData("0.35", true, "Count", "CC6212")]
    [InlineData("0.1333", true, "Percent", "13.33")]
    [InlineData("13.33", false, "Percent", "13.33")]
    [InlineData("1000000000000", false, "Count", "CC6215")]
    public void A_number_that_is_stored_is_taken_as_it_is(string number, bool isPercent, string kind, string read) =>
        Shown(new NumberReader(NumberConvention.Vietnamese, DashMeaning.Refused).Read(
            TableCell.OfNumber(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), isPercent),
            Enum.Parse<NumberKind>(kind))).Should().Be(read);

    private static string Shown(NumberReading reading) => reading switch
    {
        { Fault: { } code } => code,
        { Value: null } => "blank",
        { Percent: { } percent } => FormattableString.Invariant($"{reading.Value} ({percent})"),
        _ => FormattableString.Invariant($"{reading.Value}"),
    };
}
