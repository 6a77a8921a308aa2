using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

public sealed class TemplateEngineTests
{
    private static readonly OtherEngine _other = new();

    private static readonly TemplateEngine _narrow =
        TemplateEngine.StrictWithin(new TemplateLimits { MaximumLength = 10 });

    [Fact]
    public void A_case_is_read_and_drafted_by_the_engine_that_the_host_chose()
    {
        using var folder = SongTho.Folder();

        var office = ComplianceCase.Load(folder.Path, _other);

        office.Template.Engine.Should().BeSameAs(_other);
        PlainTextRenderer.Render(office.Draft()).Should().Be(PlainTextRenderer.Render(SongTho.Case.Draft()));
    }

    [Fact]
    public void The_receipt_names_an_engine_that_is_not_part_of_the_library()
    {
        using var folder = SongTho.Folder();

        DraftedCase.Load(folder.Path, _other, CancellationToken.None).Receipt.Engine.Should()
            .MatchRegex(@"^ComplianceCore\.Documents \d+\.\d+\.\d+, Khác 1\.0$");
    }

    [Fact]
    public void A_draft_is_equal_to_itself_by_its_own_engine_and_differs_in_the_engine_by_another()
    {
        using var folder = SongTho.Folder();
        using var draft = CaseFolderCopy.Empty();
        foreach (var file in DraftedCase.Load(folder.Path, _other, CancellationToken.None).Files)
        {
            draft.Write(file.Name, file.Bytes.ToArray());
        }

        DispatchVerification.Of(draft.Path, _other, CancellationToken.None).IsEqual.Should().BeTrue();
        DispatchVerification.Of(draft.Path, CancellationToken.None).Differences.Select(issue => issue.Code).Should()
            .Contain("CC2522");
    }

    [Fact]
    public void A_bound_of_the_host_stops_a_template_of_a_case()
    {
        using var folder = SongTho.Folder();

        var load = () => ComplianceCase.Load(folder.Path, _narrow);

        load.Should().Throw<CaseFormatException>().Which.Issues.Should().Contain(issue => issue.Code == "CC3001");
    }

    [Fact]
    public void The_next_case_is_made_by_the_engine_that_the_host_chose()
    {
        using var folder = SongTho.Folder();
        var period = GivenPeriod.Of("2024-06");

        var refused = () => NextCase.After(folder.Path, period, _narrow);

        NextCase.After(folder.Path, period, _other).Period.Should().Be(NextCase.After(folder.Path, period).Period);
        refused.Should().Throw<CaseFormatException>().Which.Issues.Should().Contain(issue => issue.Code == "CC3001");
    }

    [Fact]
    public void The_body_is_there_as_Markdown_before_it_is_read_into_parts()
    {
        var office = SongTho.Case.Saying("**Kết quả** {{ period.label }}./.");

        office.Template.RenderMarkdown(office.Evaluate(), office.Dispatch, CancellationToken.None).Should()
            .Be("**Kết quả** tháng 5/2024./.");
    }

    [Fact]
    public void No_name_of_the_model_is_the_name_of_a_function()
    {
        var model = SongTho.Case.Template.Reader.Model;

        model.Type.MemberNames.Should().NotIntersectWith(model.Functions.Names);
    }
}
