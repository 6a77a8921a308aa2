using System.Globalization;
using DocumentFormat.OpenXml;

namespace ComplianceCore.Documents.Tests;

/// <summary>Lengths as documents write them.</summary>
internal static class WordNumber
{
    /// <summary>A length that is longer by so much.</summary>
    public static string Plus(StringValue length, int more) =>
        Of(int.Parse(length.Value!, CultureInfo.InvariantCulture) + more);

    /// <summary>A length in twips, a size in half points.</summary>
    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A length in millimetres, in twips.</summary>
    public static int Twips(decimal millimetres) => (int)decimal.Round(millimetres * 1440m / 25.4m);
}
