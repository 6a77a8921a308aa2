using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

public sealed class CaseFormatPageTests : IDisposable
{
    private readonly DocumentationPage _page = DocumentationPage.Read("case-format.md");
    private readonly CaseFolderCopy _folder = CaseFolderCopy.Empty();

    public CaseFormatPageTests()
    {
        foreach (var (file, text) in _page.Files)
        {
            _folder.Write(file, text);
        }
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_files_on_the_page_give_the_dispatch_on_the_page()
    {
        var office = ComplianceCase.Load(_folder.Path);
        var report = ComplianceEvaluator.Evaluate(office.Units, office.Figures, office.Rules, office.Period);

        var dispatch = DispatchDrafter.Draft(report, office.Dispatch, office.Template);

        PlainTextRenderer.Render(dispatch).Should().Be(_page.Files["dispatch.txt"]);
    }
}
