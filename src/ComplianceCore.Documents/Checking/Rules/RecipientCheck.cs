using System.Text.RegularExpressions;

namespace ComplianceCore.Documents;

/// <summary>Checks the recipients: the label, the list, and the line that says where the dispatch is filed.</summary>
internal static partial class RecipientCheck
{
    /// <summary>Checks the recipients.</summary>
    public static void Check(CheckedDispatch dispatch)
    {
        if (dispatch.Parts[DispatchElement.RecipientsLabel] is [var label, ..])
        {
            CheckLabel(dispatch, label);
        }

        var recipients = dispatch.Parts[DispatchElement.Recipient];
        if (recipients.Count == 0)
        {
            return;
        }

        ListMarks.Check(dispatch, recipients, "recipient_dash", "recipient_punctuation");
        CheckArchive(dispatch, recipients);
    }

    private static void CheckLabel(CheckedDispatch dispatch, TextPiece label)
    {
        if (!string.Equals(label.Text, DispatchLabels.Recipients, StringComparison.Ordinal))
        {
            dispatch.Add("recipients_label_wording", LayoutWords.Quoted(label.Text), label);
        }

        if (dispatch.Parts[DispatchElement.SigningTitle] is [var title, ..] && SideBySide.AreApart(label, title))
        {
            dispatch.Add("recipients_label_level", DocumentTexts.Catalog.Format("found.other-line"), label);
        }
    }

    private static void CheckArchive(CheckedDispatch dispatch, IReadOnlyList<TextPiece> recipients)
    {
        if (dispatch.Parts.Archive is not { } archive)
        {
            dispatch.Add("recipient_archive", LayoutWords.Nothing, recipients[^1]);
            return;
        }

        if (archive != recipients[^1])
        {
            dispatch.Add("recipient_archive_last", LayoutWords.Quoted(recipients[^1].Text), recipients[^1]);
        }

        if (!ArchiveForm().IsMatch(archive.Text))
        {
            dispatch.Add("recipient_archive_form", LayoutWords.Quoted(archive.Text), archive);
        }
    }

    [GeneratedRegex(
        @"^[-–—−]?\s*Lưu:\s+VT(?:[,;.\s].*)?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ArchiveForm();
}
