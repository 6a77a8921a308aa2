using System.Globalization;

namespace ComplianceCore.Documents.Tests;

/// <summary>Each rule of the layout against documents that break it and nothing else.</summary>
public sealed class PlantedFaultTests
{
    private static readonly Dictionary<string, Dispatch> _dispatches = new(StringComparer.Ordinal)
    {
        ["every part"] = ConformingDispatch.WithEveryPart,
        ["no superior"] = ConformingDispatch.WithoutSuperior,
        ["one addressee"] = ConformingDispatch.ToOneAddressee,
        ["several pages"] = ConformingDispatch.OfSeveralPages,
    };

    public static TheoryData<string> Dispatches => [.. _dispatches.Keys];

    public static TheoryData<string> Faults => [.. PlantedFaults.All.Select(fault => fault.ToString())];

    [Theory]
    [MemberData(nameof(Dispatches))]
    public void Nothing_departs_before_anything_is_planted(string name)
    {
        using var docx = EditedDocx.Of(_dispatches[name], _ => { });

        Reported(docx).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_planted_fault_is_the_only_departure_that_is_reported(string name)
    {
        var fault = PlantedFaults.All.Single(each => each.ToString() == name);
        using var docx = EditedDocx.Of(fault.Dispatch, fault.Edit);

        Reported(docx).Should().Equal(Line(fault.Rule, fault.Part, fault.Found, fault.Place, fault.Places));
    }

    [Fact]
    public void Every_rule_has_a_fault_that_breaks_it() => PlantedFaults.All.Select(fault => fault.Rule).Distinct()
        .Should().BeEquivalentTo(LayoutChecker.RulesOf("nd30-2020").Select(rule => rule.Id))
        .And.HaveCountGreaterThan(160);

    [Fact]
    public void Every_fault_is_described_once() =>
        PlantedFaults.All.Select(fault => fault.ToString()).Should().OnlyHaveUniqueItems()
            .And.HaveCountGreaterThan(210);

    private static IEnumerable<string> Reported(Stream docx) =>
        LayoutChecker.Check(docx, new LayoutCheckOptions(), CancellationToken.None).Departures.Select(each => Line(
            each.Rule.Id,
            each.Part,
            each.Found.Vietnamese,
            each.Places[0].Describe(Language.Vietnamese),
            each.Places.Count));

    private static string Line(string rule, DispatchElement? part, string found, string place, int places) =>
        string.Create(CultureInfo.InvariantCulture, $"{rule} | {part} | {found} | {place} | {places}");
}
