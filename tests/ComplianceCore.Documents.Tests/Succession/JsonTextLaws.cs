using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace ComplianceCore.Documents.Tests;

public sealed class JsonTextLaws
{
    private const string Replacement = "{ \"new\": [1, 2] }";

    private static readonly Gen<string> _spaces = Gen.Elements("", " ", "\n  ", "\r\n\t");

    private static readonly Gen<string> _values = Gen.Elements(
        "1", "-2.5e3", "true", "null", "\"\"", "\"đ\\\"},{:\"", "[]", "[1, { \"m0\": 2 }]", "{}", "{ \"m1\" : [ ] }");

    private static readonly Gen<WrittenMember> _members =
        from escaped in Gen.Elements("m", "\\u006d")
        from value in _values
        from before in _spaces
        from beforeColon in _spaces
        from afterColon in _spaces
        from after in _spaces
        select new WrittenMember(escaped, value, before, $"{beforeColon}:{afterColon}", after);

    private static readonly Gen<WrittenObject> _objects =
        from mark in Gen.Elements("", "\uFEFF")
        from members in Gen.NonEmptyListOf(_members)
        from chosen in Gen.Choose(0, members.Count - 1)
        from end in _spaces
        select new WrittenObject(mark, [.. members], chosen, end);

    [Fact]
    public void Another_value_changes_its_own_bytes_alone() =>
        Prop.ForAll(_objects.ToArbitrary(), written =>
            Read(Text(written).With(written.ChosenName, Encoding.UTF8.GetBytes(Replacement)))
                .Should().Be(written.With(member => member with { Value = Replacement }).Text))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Another_name_changes_its_own_bytes_alone() =>
        Prop.ForAll(_objects.ToArbitrary(), written =>
            Read(Text(written).Renamed(written.ChosenName, "other"))
                .Should().Be(written.With(member => member with { Name = "other" }).Text))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void A_value_is_found_as_it_is_written() =>
        Prop.ForAll(_objects.ToArbitrary(), written =>
            Encoding.UTF8.GetString(Text(written).ValueOf(written.ChosenName))
                .Should().Be(written.Members[written.Chosen].Value))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void A_member_that_is_removed_leaves_the_others_as_they_were() =>
        Prop.ForAll(_objects.ToArbitrary(), written =>
            Parsed(Read(Text(written).Without(written.ChosenName)))
                .Should().Be(written.ParsedWithoutChosen))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void A_member_is_removed_in_one_piece() =>
        Prop.ForAll(_objects.ToArbitrary(), written =>
            OnePieceLess(written.Text, Read(Text(written).Without(written.ChosenName))).Should().BeTrue())
        .QuickCheckThrowOnFailure();

    private static JsonText Text(WrittenObject written) => JsonText.Of(Encoding.UTF8.GetBytes(written.Text));

    private static string Read(JsonText text) => Encoding.UTF8.GetString(text.Bytes);

    private static string Parsed(string text) => JsonNode.Parse(text.TrimStart('\uFEFF'))!.ToJsonString();

    private static bool OnePieceLess(string before, string after)
    {
        var head = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        return before.EndsWith(after[head..], StringComparison.Ordinal);
    }

    private sealed record WrittenMember(string Name, string Value, string Before, string Colon, string After);

    private sealed record WrittenObject(string Mark, IReadOnlyList<WrittenMember> Members, int Chosen, string End)
    {
        public string ChosenName => $"m{Chosen}";

        public string Text => $"{Mark}{{{string.Join(',', Members.Select(Written))}}}{End}";

        public string ParsedWithoutChosen
        {
            get
            {
                var node = JsonNode.Parse(Text.TrimStart('\uFEFF'))!.AsObject();
                node.Remove(ChosenName);
                return node.ToJsonString();
            }
        }

        public WrittenObject With(Func<WrittenMember, WrittenMember> change) =>
            this with { Members = [.. Members.Select((member, index) => index == Chosen ? change(member) : member)] };

        private static string Written(WrittenMember member, int index)
        {
            var name = member.Name is "other" ? member.Name : $"{member.Name}{index}";
            return $"{member.Before}\"{name}\"{member.Colon}{member.Value}{member.After}";
        }
    }
}
