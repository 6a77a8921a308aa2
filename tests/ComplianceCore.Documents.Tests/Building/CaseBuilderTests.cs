using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

public sealed class CaseBuilderTests
{
    private static readonly UnitKind _commune =
        UnitKind.Of("xa", "commune", "UBND xã {name}", "Chủ tịch UBND xã {name}");

    private static readonly DispatchSettingsBuilder _dispatch = DispatchSettingsBuilder
        .IssuedBy("ỦY BAN NHÂN DÂN", "HUYỆN SÔNG THƠ")
        .Issued("Sông Thơ", DispatchDate.InYear(2024))
        .About("ký số {{ period.label }}")
        .To("UBND các xã")
        .Filed("VT")
        .SignedBy("Trần Thị Mẫu", new SigningLine { Title = "CHỦ TỊCH" });

    private static readonly CaseBuilder _office = CaseBuilder.Of("Ký số, huyện Sông Thơ")
        .For(ReportingPeriod.Quarter(2024, 1))
        .Rules(RuleSet.Of(SongThoInCode.Rules))
        .Unit("ST.1", _commune, "Bến Mơ")
        .Figure("ST.1", "issued", 40).Figure("ST.1", "signed", 38).Figure("ST.1", "sent", null)
        .Dispatch(_dispatch)
        .Template("Đạt: {{ rules.no_signing.met | unit_list }}./.\n");

    public static TheoryData<string> Folders => new()
    {
        "samples/cases/yen-chau-2021-q1",
        "samples/cases/my-loc-2020-09",
        "samples/cases/my-loc-2020-11",
        "tests/ComplianceCore.Documents.Tests/Cases/song-tho",
    };

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_case_that_is_built_of_the_parts_of_a_folder_is_the_case_of_that_folder(string folder)
    {
        var read = ComplianceCase.Load(RepositoryRoot.PathOf(folder));

        var built = Register(Rebuild(read), read.Records.Register).Build();

        ReportReceipt.Of(built.Evaluate()).Should().Be(ReportReceipt.Of(read.Evaluate()));
        PlainTextRenderer.Render(built.Draft()).Should().Be(PlainTextRenderer.Render(read.Draft()));
    }

    [Fact]
    public void A_case_that_was_built_has_the_files_of_a_folder()
    {
        using var folder = new TemporaryFolder();
        foreach (var file in _office.Build().Files)
        {
            File.WriteAllBytes(folder.PathOf(file.Name), file.Bytes.ToArray());
        }

        var read = ComplianceCase.Load(folder.Location);

        DraftedCase.Of(read, CancellationToken.None).Receipt
            .Should().BeEquivalentTo(DraftedCase.Of(_office.Build(), CancellationToken.None).Receipt);
    }

    [Fact]
    public void A_figure_that_was_not_reported_is_not_zero() =>
        _office.Build().Figures.Find("ST.1", "sent").Should().BeNull();

    [Fact]
    public void A_figure_of_an_unknown_unit_is_refused_as_in_a_file() =>
        FaultsOf(_office.Figure("ST.9", "issued", 1))
            .Should().ContainSingle().Which.Place.ToString().Should().StartWith("figures.csv(5");

    [Fact]
    public void What_nobody_has_said_is_told_like_members_and_files_that_a_folder_lacks() =>
        FaultsOf(CaseBuilder.Of("Ký số")).Select(issue => issue.Code).Distinct().Should().Equal("CC1006", "CC1001");

    [Fact]
    public void Every_fault_of_rules_settings_and_template_is_told_at_once() =>
        FaultsOf(_office
                .Rules(RuleSetBuilder.Of("Sông Thơ", new LocalizedText("Ký số", "Signing")))
                .Dispatch(_dispatch.Numbered("5", "CV"))
                .Template("{{ rules.nothing }}./.\n"))
            .Select(issue => issue.Code).Should().Contain(["CC1101", "CC1117", "CC2401", "CC2402", "CC3032"]);

    [Fact]
    public void Parts_of_a_dispatch_that_were_not_given_are_told_together() =>
        FaultsOf(_office.Dispatch(DispatchSettingsBuilder.IssuedBy("ỦY BAN NHÂN DÂN")))
            .Where(issue => issue.Code == "CC1006").Should().HaveCount(5);

    [Fact]
    public void Two_kinds_of_one_id_are_refused() =>
        FaultsOf(_office.Unit("ST.2", _commune with { Head = "Chủ tịch" }, "Mây Trắng"))
            .Select(issue => issue.Code).Should().Equal("CC1102");

    [Fact]
    public void A_step_leaves_the_builder_as_it_was()
    {
        _ = _office.Unit("ST.2", _commune, "Mây Trắng");

        _office.Build().Units.Units.Should().ContainSingle();
    }

    [Fact]
    public void Figures_may_be_counted_from_a_log()
    {
        var log = """
            document_id,unit_code,kind,occurred_at,confidentiality
            1,ST.1,issued,2024-02-01,normal
            """u8.ToArray();
        var office = CaseBuilder.Of("Ký số").For(ReportingPeriod.Quarter(2024, 1))
            .Rules(RuleSet.Of(SongThoInCode.Rules)).Unit("ST.1", _commune, "Bến Mơ").Dispatch(_dispatch)
            .Template("Đủ./.\n").Logs(new CaseFile("log.csv", log));

        office.Build().Figures.Find("ST.1", "issued")!.Value.Should().Be(1);
    }

    [Fact]
    public void Files_in_memory_are_a_case()
    {
        var files = SongTho.Case.Files;

        ReportReceipt.Of(ComplianceCase.Parse(files).Evaluate())
            .Should().Be(ReportReceipt.Of(SongTho.Case.Evaluate()));
    }

    [Fact]
    public void Files_in_memory_without_a_manifest_are_refused() =>
        FluentActions.Invoking(() => ComplianceCase.Parse([])).Should().Throw<CaseFormatException>()
            .Which.Issues.Single().Code.Should().Be("CC1001");

    private static CaseBuilder Rebuild(ComplianceCase office) => CaseBuilder.Of(office.Title)
        .For(office.Period, office.Figures.AsOf)
        .Units(office.Units.Units)
        .Figures(office.Figures.Reported)
        .History(office.Records.History.Reports)
        .Rules(office.Rules)
        .Dispatch(DispatchSettingsBuilder.Of(office.Dispatch))
        .Template(office.Template.Text)
        .Includes(office.Template.Includes);

    private static CaseBuilder Register(CaseBuilder office, ReportRegister? register) =>
        register is null ? office : office.Register(register.Entries);

    private static IReadOnlyList<Issue> FaultsOf(CaseBuilder office) =>
        FluentActions.Invoking(office.Build).Should().Throw<CaseFormatException>().Which.Issues;
}
