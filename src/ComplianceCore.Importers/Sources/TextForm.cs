using System.Text;

namespace ComplianceCore.Importers;

/// <summary>How the text of a file is written.</summary>
/// <param name="Encoding">The encoding.</param>
/// <param name="Separator">What stands between two cells.</param>
/// <param name="HasQuotes">Whether a quote is anywhere in it.</param>
internal sealed record TextForm(Encoding Encoding, char Separator, bool HasQuotes);
