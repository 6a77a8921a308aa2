using System.Text.Json;

namespace ComplianceCore.Documents.Tests;

public sealed class SchemaTextTests
{
    public static TheoryData<string> Schemas => [.. SchemaFile.All.Select(schema => schema.Name)];

    [Fact]
    public void Every_JSON_file_that_people_write_or_get_back_has_a_schema() =>
        SchemaFile.All.Select(schema => schema.Name).Should().Equal(
            "calendar.schema.json",
            "case.schema.json",
            "dispatch.schema.json",
            "history.schema.json",
            "rules.schema.json",
            "scenarios.schema.json",
            "unit-kinds.schema.json");

    [Theory]
    [MemberData(nameof(Schemas))]
    public void A_schema_says_what_each_member_is(string name)
    {
        var schema = SchemaFile.Named(name);

        schema.ObjectsWith("properties")
            .SelectMany(each => each.Value["properties"]!.AsObject())
            .Where(member => !schema.DescriptionOf(member.Value!).EndsWith('.'))
            .Select(member => member.Key)
            .Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Schemas))]
    public void A_schema_knows_every_member_of_its_objects_and_no_other(string name) =>
        SchemaFile.Named(name).ObjectsWith("properties")
            .Where(each => !string.Equals(each.Key, "/definitions/rule", StringComparison.Ordinal))
            .Where(each => each.Value["additionalProperties"]?.GetValueKind() != JsonValueKind.False)
            .Should().BeEmpty();

    [Fact]
    public void A_definition_of_one_name_is_the_same_in_every_schema() =>
        SchemaFile.All
            .SelectMany(schema => schema.Root["definitions"]!.AsObject())
            .GroupBy(definition => definition.Key, StringComparer.Ordinal)
            .Where(alike => alike.Select(each => each.Value!.ToJsonString()).Distinct().Count() > 1)
            .Select(alike => alike.Key)
            .Should().BeEmpty();
}
