using System.Text;
using ComplianceCore.TestKit;

namespace ComplianceCore.Importers.Tests;

public sealed class LayoutTests
{
    [Fact]
    public void The_annex_of_a_district_gives_what_was_approved() =>
        Approved.Matches<LayoutTests>("signing-annex.txt", Shown(GivenTable.SigningAnnex, "signing-annex"));

    [Fact]
    public void The_table_of_the_cipher_committee_gives_what_was_approved() =>
        Approved.Matches<LayoutTests>("cipher-committee.txt", Shown(GivenTable.CipherCommittee, "cipher-committee"));

    [Fact]
    public void The_table_of_the_axis_gives_what_was_approved() =>
        Approved.Matches<LayoutTests>("edoc-axis.txt", Shown(GivenTable.EdocAxis, "edoc-axis"));

    [Fact]
    public void The_list_of_documents_gives_what_was_approved() =>
        Approved.Matches<LayoutTests>("eoffice-documents.txt", Shown(GivenTable.EofficeDocuments, "eoffice-documents"));

    [Fact]
    public void The_table_of_incoming_documents_gives_what_was_approved() =>
        Approved.Matches<LayoutTests>("qlvb-incoming.txt", Shown(GivenTable.QlvbIncoming, "qlvb-incoming"));

    [Fact]
    public void The_table_of_tasks_gives_what_was_approved() =>
        Approved.Matches<LayoutTests>("task-follow-up.txt", Shown(GivenTable.TaskFollowUp, "task-follow-up"));

    private static string Shown(GivenSheet sheet, string map)
    {
        var result = Importing.Of(GivenWorkbook.Of(sheet).ToBytes(), $"{map}.xlsx", YenChau.MapOf(map));
        var text = new StringBuilder();
        text.AppendJoin('\n', result.Issues.Select(issue => issue.ToIssue().Describe(Language.Vietnamese)));
        text.Append('\n');
        var forms = result.Rows.ByForm.Select(form => $"{form.Key} {form.Value}");
        text.Append('\n').Append(FormattableString.Invariant(
            $"{result.Rows.Read} = {result.Rows.Accepted} + {result.Rows.Rejected} + {result.Rows.Structural}"));
        text.Append(" (").AppendJoin(", ", forms).Append(")\n\n");
        foreach (var line in YenChau.Lines(result.Figures))
        {
            text.Append(line).Append('\n');
        }

        foreach (var happened in result.Events)
        {
            text.Append(FormattableString.Invariant(
                $"{happened.DocumentId} {happened.UnitCode} {happened.Kind} {happened.Moment}\n"));
        }

        return text.ToString();
    }
}
