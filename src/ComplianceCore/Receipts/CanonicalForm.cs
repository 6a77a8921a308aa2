using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace ComplianceCore;

/// <summary>
/// The text over which a receipt's digests are taken, as docs/receipts.md defines it: lines of fields, a tab between
/// them, in UTF-8 with line feeds.
/// </summary>
internal sealed partial class CanonicalForm
{
    private readonly StringBuilder _text = new();

    /// <summary>A day as the canonical form writes it, <c>2021-03-31</c>; null for no day.</summary>
    public static string? Day(LocalDate? day) => day is { } given ? LocalDatePattern.Iso.Format(given) : null;

    /// <summary>A whole number as the canonical form writes it.</summary>
    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A truth value as the canonical form writes it.</summary>
    public static string Flag(bool value) => value ? "yes" : "no";

    /// <summary>The digest of some bytes, <c>sha256:</c> and 64 hexadecimal digits.</summary>
    public static string DigestOf(ReadOnlySpan<byte> bytes) =>
        "sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>The digest of all that a stream holds, <c>sha256:</c> and 64 hexadecimal digits.</summary>
    public static string DigestOf(Stream stream) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(stream));

    /// <summary>Whether a text has the form of a digest.</summary>
    public static bool IsDigest(string text) => DigestPattern().IsMatch(text);

    /// <summary>Adds a line; a field that is null is written as <c>\-</c>.</summary>
    public void Line(params ReadOnlySpan<string?> fields)
    {
        for (var index = 0; index < fields.Length; index++)
        {
            if (index > 0)
            {
                _text.Append('\t');
            }

            Append(fields[index]);
        }

        _text.Append('\n');
    }

    /// <summary>Adds the line of a text in both languages.</summary>
    public void Text(string field, LocalizedText? text) => Line(field, text?.Vietnamese, text?.English);

    /// <summary>Adds the lines of a basis.</summary>
    public void Basis(LegalBasis basis)
    {
        var instrument = basis.Instrument;
        Line(
            "basis",
            basis.Kind.ToString(),
            instrument.Number,
            Day(instrument.SignedOn),
            instrument.Subject,
            Flag(instrument.IsVerified));
        Text("provision", basis.Provision);
        Text("type", instrument.Type);
        Text("issuer", instrument.Issuer);
    }

    /// <summary>Adds the lines of a threshold.</summary>
    public void Threshold(RuleThreshold threshold, string number)
    {
        Line("threshold", Day(threshold.FirstDay), threshold.Level, number);
        Basis(threshold.Basis);
    }

    /// <summary>Adds the lines of an obligation.</summary>
    public void Obligation(ObligationTerms terms)
    {
        Line("obligation", Day(terms.Due.Day), Number(terms.Due.DaysAfterPeriod));
        Text("what", terms.What);
        Text("to", terms.To);
        Text("through", terms.Through);
        Text("contact", terms.Contact);
        Basis(terms.Basis);
    }

    /// <summary>The digest of all lines.</summary>
    public string Digest() => DigestOf(Encoding.UTF8.GetBytes(_text.ToString()));

    private void Append(string? field)
    {
        if (field is null)
        {
            _text.Append("\\-");
            return;
        }

        foreach (var character in VietnameseText.Normalize(field))
        {
            _ = character switch
            {
                '\\' => _text.Append("\\\\"),
                '\t' => _text.Append("\\t"),
                '\n' => _text.Append("\\n"),
                '\r' => _text.Append("\\r"),
                _ => _text.Append(character),
            };
        }
    }

    [GeneratedRegex(@"^sha256:[0-9a-f]{64}\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex DigestPattern();
}
