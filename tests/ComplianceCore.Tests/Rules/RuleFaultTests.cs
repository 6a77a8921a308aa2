using ComplianceCore.TestKit;

namespace ComplianceCore.Tests;

public sealed class RuleFaultTests
{
    private static readonly string[] _elsewhere =
        [JsonIssueCode.MissingFile, JsonIssueCode.NotUtf8, JsonIssueCode.NotReadable];

    [Fact]
    public void The_file_that_is_spoilt_is_sound() => RuleFile.Parse(RuleFile.Sound).Rules.Should().HaveCount(5);

    [Theory]
    [MemberData(nameof(RuleFault.Rows), MemberType = typeof(RuleFault))]
    public void One_fault_is_told_once_by_its_code_where_it_stands(
        string code,
        string place,
        string sound,
        string faulty) =>
        RuleFile.IssuesOf(RuleFile.With(sound, faulty)).Select(issue => (issue.Code, issue.Place.ToString()))
            .Should().Equal((code, RuleFile.Name + place));

    [Fact]
    public void Every_fault_says_in_Vietnamese_what_is_wrong_and_what_to_do() =>
        Approved.Matches<RuleFaultTests>("vi.txt", Sentences(Language.Vietnamese));

    [Fact]
    public void Every_fault_says_in_English_what_is_wrong_and_what_to_do() =>
        Approved.Matches<RuleFaultTests>("en.txt", Sentences(Language.English));

    [Fact]
    public void Every_code_of_a_rule_file_is_provoked() =>
        RuleFault.All.Select(fault => fault.Code).Distinct().Order(StringComparer.Ordinal)
            .Should().Equal(IssueCodes.Of(typeof(JsonIssueCode), typeof(RuleIssueCode))
                .Except([.. _elsewhere, RuleIssueCode.NothingToCountUnclear, RuleIssueCode.NoRule]));

    [Fact]
    public void A_file_that_is_not_there_is_named()
    {
        var loading = () => RuleSet.Load(Path.Combine("nowhere", "rules.json"));

        loading.Should().Throw<RuleSetFormatException>().WithMessage(
            "rules.json: The file 'rules.json' is not there. Put it into the folder or correct its name. [CC1001]");
    }

    [Fact]
    public void A_file_that_cannot_be_opened_is_named()
    {
        var folder = Directory.CreateTempSubdirectory("compliance-rules-");
        var path = Path.Combine(folder.FullName, "rules.json");
        File.CreateSymbolicLink(path, "rules.json");

        var loading = () => RuleSet.Load(path);

        loading.Should().Throw<RuleSetFormatException>().WithMessage("rules.json: *[CC1014]");
        folder.Delete(recursive: true);
    }

    [Fact]
    public void A_file_that_is_not_UTF_8_is_named() =>
        RuleFile.IssuesOf([(byte)'{', 0xFF, (byte)'}']).Select(issue => issue.ToString()).Should().Equal(
            "rules.json: The file 'rules.json' is not UTF-8 text. Save it again as UTF-8. [CC1002]");

    [Fact]
    public void A_file_whose_root_is_no_object_is_named() =>
        RuleFile.IssuesOf(" []").Select(issue => issue.ToString()).Should().Equal(
            "rules.json(1,2): 'rules.json' is not written as it must be, like { … }. [CC1007]");

    [Fact]
    public void An_empty_file_is_no_JSON() =>
        RuleFile.IssuesOf("").Should().ContainSingle().Which.Code.Should().Be(JsonIssueCode.Syntax);

    [Fact]
    public void What_follows_the_end_is_no_JSON() =>
        RuleFile.IssuesOf(RuleFile.Sound + "}").Select(issue => (issue.Code, issue.Place.ToString()))
            .Should().Equal((JsonIssueCode.Syntax, "rules.json(62,2)"));

    [Fact]
    public void Several_faults_are_told_together_in_the_order_of_the_file()
    {
        var json = RuleFile.With("\"97%\"", "\"970%\"");
        json = RuleFile.With(json, "\"above\"", "\"over\"");
        json = RuleFile.With(json, "\"addsUp\": true", "\"addUp\": true");
        json = RuleFile.With(json, "\"bien_mo\"", "\"Biển Mơ\"");

        RuleFile.IssuesOf(json).Select(issue => (issue.Code, issue.Place.ToString())).Should().Equal(
            ("CC1101", "rules.json(3,9)"),
            ("CC1006", "rules.json(12,5)"),
            ("CC1004", "rules.json(14,82)"),
            ("CC1009", "rules.json(31,50)"),
            ("CC1109", "rules.json(34,44)"));
    }

    [Fact]
    public void A_member_in_the_wrong_case_is_told_with_its_right_name() =>
        RuleFile.IssuesOf(RuleFile.With("\"format\": 1", "\"Format\": 1")).Select(issue => issue.ToString())
            .Should().Equal(
                "rules.json(1,1): The member 'format' is missing. Add it. [CC1006]",
                "rules.json(2,3): There is no member 'Format' here. Nearest: 'format'. Known members: "
                + "format, instruments, consequences, indicators, id, title, thresholdDay, rules. [CC1004]");

    [Fact]
    public void An_instrument_has_an_id_like_everything_else() =>
        RuleFile.IssuesOf(RuleFile.Sound.Replace("qd12", "QĐ 12", StringComparison.Ordinal))
            .Select(issue => (issue.Code, issue.Place.ToString())).Should().Equal(("CC1101", "rules.json(6,13)"));

    [Theory]
    [InlineData("\"id\": \"qd12\", ")]
    [InlineData("\"id\": \"reminder\", ")]
    [InlineData("\"id\": \"no_signing\", ")]
    [InlineData("\"id\": \"signing_target\", ")]
    public void A_thing_without_id_has_no_wrong_id(string id) =>
        RuleFile.IssuesOf(RuleFile.With(id, "")).Select(issue => issue.Code)
            .Should().NotContain([RuleIssueCode.BadId, RuleIssueCode.DuplicateId]);

    [Fact]
    public void A_ratio_without_id_and_part_does_not_divide_itself()
    {
        var json = RuleFile.With("\"id\": \"signing_rate\", ", "");

        RuleFile.IssuesOf(RuleFile.With(json, "\"part\": \"signed\", ", "")).Select(issue => issue.Code)
            .Should().Equal("CC1006", "CC1006", "CC1106");
    }

    [Fact]
    public void Two_things_without_id_do_not_share_one() =>
        RuleFile.IssuesOf(RuleFile.With(
            "[{ \"id\": \"reminder\", \"text\": \"nhắc nhở\" }]",
            "[{ \"id\": \"reminder\", \"text\": \"một\" }, { \"text\": \"hai\" }, { \"text\": \"ba\" }]"))
            .Select(issue => issue.Code).Should().Equal("CC1006", "CC1006");

    private static string Sentences(Language language) => string.Concat(
        RuleFault.All
            .SelectMany(fault => RuleFile.IssuesOf(RuleFile.With(fault.Sound, fault.Faulty)))
            .Select(issue => issue.Describe(language) + "\n"));
}
