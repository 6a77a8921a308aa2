namespace ComplianceCore.Documents.Tests;

public sealed class SchemaMemberTests : IDisposable
{
    private const string History = "history/2026-07-15_2026-08-14.json";

    // Held by tests of their own, since they are no files of a case.
    private static readonly string[] _others = ["calendar.schema.json", "scenarios.schema.json"];

    private static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> _choices =
        KnownChoices.Of(CheckedCase.EveryMember);

    private readonly CheckedCase _office = CheckedCase.Of(CheckedCase.EveryMember);

    public static TheoryData<string, string, string> Objects => new()
    {
        { "case.json", "case", "" },
        { "unit-kinds.json", "unit-kinds", "" },
        { "unit-kinds.json groups[0]", "unit-kinds", "/definitions/group" },
        { "unit-kinds.json kinds[0]", "unit-kinds", "/definitions/kind" },
        { "unit-kinds.json kinds[0].class", "unit-kinds", "/definitions/class" },
        { "rules.json", "rules", "" },
        { "rules.json instruments[0]", "rules", "/definitions/instrument" },
        { "rules.json consequences[0]", "rules", "/definitions/consequence" },
        { "rules.json indicators[2]", "rules", "/definitions/ratio" },
        { "rules.json indicators[2].ratio", "rules", "/definitions/partAndWhole" },
        { "rules.json rules[0]", "rules", "/definitions/zeroActivity" },
        { "rules.json rules[0].basis", "rules", "/definitions/basis" },
        { "rules.json rules[0].obligation", "rules", "/definitions/obligation" },
        { "rules.json rules[2]", "rules", "/definitions/target" },
        { "rules.json rules[2].thresholds[0]", "rules", "/definitions/percentThreshold" },
        { "rules.json rules[3]", "rules", "/definitions/lowVolume" },
        { "rules.json rules[3].thresholds[0]", "rules", "/definitions/minimumThreshold" },
        { "rules.json rules[4]", "rules", "/definitions/reportingDuty" },
        { "rules.json rules[4].report", "rules", "/definitions/obligation" },
        { "rules.json rules[5]", "rules", "/definitions/accountability" },
        { "rules.json rules[5].notices[0]", "rules", "/definitions/notice" },
        { "dispatch.json", "dispatch", "" },
        { "dispatch.json issuingBody", "dispatch", "/definitions/issuingBody" },
        { "dispatch.json recipients[0]", "dispatch", "/definitions/recipient" },
        { "dispatch.json archive", "dispatch", "/definitions/archive" },
        { "dispatch.json signature", "dispatch", "/definitions/signature" },
        { "dispatch.json signature.lines[0]", "dispatch", "/definitions/signingLine" },
        { "dispatch.json annexes[0]", "dispatch", "/definitions/annex" },
        { "dispatch.json annexes[0].columns[0]", "dispatch", "/definitions/column" },
        { "dispatch.json acceptedDepartures[0]", "dispatch", "/definitions/acceptedDeparture" },
        { History, "history", "" },
        { $"{History} period", "history", "/definitions/window" },
        { $"{History} verdicts.no_signing", "history", "/definitions/verdicts" },
    };

    public static TheoryData<string, string, string> Choices => new()
    {
        { "case.json eventWords['phát hành mới']", "case", "/definitions/eventMeaning" },
        { "case.json eventColumns.mã", "case", "/definitions/eventColumn" },
        { "rules.json thresholdDay", "rules", "/properties/thresholdDay" },
        { "rules.json rules[0].kind", "rules", "/definitions/rule/properties/kind" },
        { "rules.json rules[0].basis.kind", "rules", "/definitions/basis/properties/kind" },
        { "rules.json rules[0].nothingToCount", "rules", "/definitions/zeroActivity/properties/nothingToCount" },
        { "rules.json rules[2].comparison", "rules", "/definitions/target/properties/comparison" },
        { "rules.json rules[2].nothingToCount", "rules", "/definitions/target/properties/nothingToCount" },
        { "rules.json rules[0].missing", "rules", "/definitions/zeroActivity/properties/missing" },
        { "rules.json rules[2].missing", "rules", "/definitions/target/properties/missing" },
        { "rules.json rules[3].missing", "rules", "/definitions/lowVolume/properties/missing" },
        { "rules.json rules[4].missing", "rules", "/definitions/reportingDuty/properties/missing" },
        { "rules.json rules[5].missing", "rules", "/definitions/accountability/properties/missing" },
        { "dispatch.json secrecy", "dispatch", "/properties/secrecy" },
        { "dispatch.json urgency", "dispatch", "/properties/urgency" },
        { "dispatch.json signature.lines[0].capacity", "dispatch", "/definitions/signingLine/properties/capacity" },
        { "dispatch.json annexes[0].columns[0].value", "dispatch", "/definitions/column/properties/value" },
    };

    public void Dispose() => _office.Dispose();

    [Theory]
    [MemberData(nameof(Objects))]
    public void A_schema_names_the_members_that_the_code_reads(string place, string schema, string definition) =>
        MembersOf(schema, definition).Should().BeEquivalentTo(KnownMembers.Of(_office.Texts)[place]);

    [Fact]
    public void A_schema_names_the_members_of_a_count() =>
        MembersOf("rules", "/definitions/count").Append("ratio")
            .Should().BeEquivalentTo(KnownMembers.Of(_office.Texts)["rules.json indicators[0]"]);

    [Fact]
    public void A_schema_names_the_members_of_a_text_in_two_languages() =>
        MembersOf("rules", "/definitions/localized/oneOf/1")
            .Should().BeEquivalentTo(KnownMembers.Of(_office.Texts)["rules.json title"]);

    [Fact]
    public void A_schema_names_the_members_of_every_form_of_a_period()
    {
        var files = new Dictionary<string, string>(_office.Texts, StringComparer.Ordinal);
        var own = KnownMembers.Of(files)["case.json period"];
        files["case.json"] = _office.TextWith("case.json", "period", """{ "year": "2026", "cutOff": 14 }""");
        var named = KnownMembers.Of(files)["case.json period"];

        Enumerable.Range(0, 6).SelectMany(form => MembersOf("case", $"/definitions/period/oneOf/{form}")).Distinct()
            .Should().BeEquivalentTo(own.Union(named, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_object_of_a_schema_is_held_against_the_code() =>
        PlacesOf("properties")
            .Where(place => !place.Contains("/definitions/period", StringComparison.Ordinal))
            .Where(place => !place.EndsWith("/definitions/localized/oneOf/1", StringComparison.Ordinal))
            .Except(["rules.schema.json/definitions/count", "rules.schema.json/definitions/rule"])
            .Should().BeEquivalentTo(Objects.Select(row => $"{row[1]}.schema.json{row[2]}").Distinct());

    [Theory]
    [MemberData(nameof(Choices))]
    public void A_schema_names_the_words_that_the_code_knows(string place, string schema, string definition) =>
        SchemaFile.Of(schema).ObjectsWith("enum")[definition]["enum"]!.AsArray().GetValues<string>()
            .Should().Equal(_choices[place]);

    [Fact]
    public void Every_choice_of_a_schema_is_held_against_the_code() =>
        PlacesOf("enum")
            .Where(place => !place.EndsWith("/properties/format", StringComparison.Ordinal))
            .Except(Kinds.Select(kind => $"rules.schema.json/definitions/{kind}/properties/kind"))
            .Should().BeEquivalentTo(Choices.Select(row => $"{row[1]}.schema.json{row[2]}"));

    [Fact]
    public void Each_kind_of_rule_has_an_object_of_its_name() =>
        Kinds.Should().OnlyContain(kind => KindOf(kind) == kind);

    private static IEnumerable<string> Kinds =>
        SchemaFile.Of("rules").ObjectsWith("enum")["/definitions/rule/properties/kind"]["enum"]!.AsArray()
            .GetValues<string>();

    private static string KindOf(string definition) =>
        (string)SchemaFile.Of("rules").ObjectsWith("enum")[$"/definitions/{definition}/properties/kind"]["enum"]![0]!;

    private static IEnumerable<string> MembersOf(string schema, string definition) =>
        SchemaFile.Of(schema).ObjectsWith("properties")[definition]["properties"]!.AsObject()
            .Select(member => member.Key)
            .Where(member => !member.StartsWith('$'));

    private static IEnumerable<string> PlacesOf(string keyword) => SchemaFile.All
        .Where(schema => !_others.Contains(schema.Name, StringComparer.Ordinal))
        .SelectMany(schema => schema.ObjectsWith(keyword).Keys.Select(place => schema.Name + place));
}
