using System.Globalization;

namespace ComplianceCore.TestKit;

/// <summary>Cultures that write numbers and days in their own manner, also where the machine knows none.</summary>
public static class Cultures
{
    /// <summary>Does something under a culture, and puts the old one back.</summary>
    /// <param name="name"><c>de</c>, <c>vi</c> or <c>tr</c>.</param>
    /// <param name="work">What to do.</param>
    public static T Under<T>(string name, Func<T> work)
    {
        var (culture, interfaceCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Of(name);
            return work();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, interfaceCulture);
        }
    }

    private static CultureInfo Of(string name)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (culture.NumberFormat.NumberDecimalSeparator,
            culture.NumberFormat.NumberGroupSeparator,
            culture.NumberFormat.NegativeSign,
            culture.DateTimeFormat.DateSeparator) = name switch
            {
                "de" => (",", ".", "\u2212", "."),
                "vi" => (",", ".", "-", "/"),
                "tr" => ("'", "_", "~", "|"),
                _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such culture."),
            };
        return culture;
    }
}
