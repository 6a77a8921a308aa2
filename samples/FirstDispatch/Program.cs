using ComplianceCore;
using ComplianceCore.Documents;

var office = ComplianceCase.Load("samples/cases/yen-chau-2021-q1");
var report = office.Evaluate();

foreach (var finding in report.Findings.Where(finding => finding.Verdict == Verdict.Breached))
{
    Console.WriteLine(finding.Explain(Language.Vietnamese));
}

var dispatch = DispatchDrafter.Draft(report, office.Dispatch, office.Template);
File.WriteAllBytes("621-UBND-VP.docx", DocxRenderer.Render(dispatch));
