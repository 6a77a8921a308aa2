using System.Text.Json;

namespace ComplianceCore.Documents.Tests;

public sealed class LayoutCheckerTests
{
    private static readonly byte[] _document = DocxRenderer.Render(PrintedDispatches.Called("yen-chau-2021-q1"));

    [Fact]
    public void A_departure_that_is_accepted_is_listed_with_its_reason_and_does_not_count()
    {
        var report = Checked.Document(_document, [new("annex_label_missing", "Biểu kèm theo"), Dated]);

        report.Conforms.Should().BeTrue();
        report.Departures.Should().BeEmpty();
        report.Accepted.Select(each => (each.Rule.Id, each.AcceptedBecause)).Should().Equal(
            ("annex_label_missing", "Biểu kèm theo"), ("annex_reference_form", "Ghi bằng số"));
    }

    [Fact]
    public void Other_departures_count_all_the_same()
    {
        var report = Checked.Document(_document, [Dated]);

        report.Conforms.Should().BeFalse();
        report.Departures.Select(each => each.Rule.Id).Should().Equal("annex_label_missing");
    }

    [Fact]
    public void What_is_accepted_in_vain_is_noted() =>
        Checked.Document(_document, [new AcceptedDeparture("motto_size", "Máy in cũ")])
            .Notes.Select(note => note.Message.English).Should()
            .Contain("A departure from rule 'motto_size' is accepted, and there is none.");

    [Theory]
    [InlineData("moto_size")]
    [InlineData("annex_reference_form")]
    public void A_rule_that_there_is_not_and_one_accepted_twice_are_bad_calls(string rule)
    {
        var check = () => Checked.Document(_document, [Dated, new(rule, "Máy in cũ")]);

        check.Should().Throw<ArgumentException>().WithMessage($"The*rule '{rule}'*");
    }

    [Fact]
    public void A_profile_that_there_is_not_is_a_bad_call()
    {
        var check = () => LayoutChecker.Check(
            Stream.Null, new LayoutCheckOptions { Profile = "nd110" }, CancellationToken.None);

        check.Should().Throw<ArgumentException>().WithMessage("There is no profile 'nd110'.*");
    }

    [Fact]
    public void A_report_is_JSON_with_both_languages_places_and_reasons()
    {
        var report = Checked.Document(_document, [Dated]);

        using var json = JsonDocument.Parse(LayoutReportJson.Render(report));

        var departure = json.RootElement.GetProperty("departures")[0];
        departure.GetProperty("rule").GetString().Should().Be("annex_label_missing");
        departure.GetProperty("part").GetString().Should().Be("annexLabel");
        departure.GetProperty("required").GetProperty("vi").GetString().Should().Be("phải có");
        departure.GetProperty("provision").GetProperty("en").GetString().Should()
            .Be("Appendix I, Part I, section III, point 1");
        departure.GetProperty("places")[0].GetProperty("paragraph").GetInt32().Should().Be(29);
        json.RootElement.GetProperty("accepted")[0].GetProperty("reason").GetString().Should().Be("Ghi bằng số");
        json.RootElement.GetProperty("parts").GetArrayLength().Should().Be(20);
    }

    [Fact]
    public void Equal_documents_give_equal_bytes() => LayoutReportJson.Render(Checked.Document(_document)).Should()
        .Equal(LayoutReportJson.Render(Checked.Document([.. _document])));

    private static AcceptedDeparture Dated => new("annex_reference_form", "Ghi bằng số");
}
