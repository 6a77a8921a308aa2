using System.Diagnostics;

namespace ComplianceCore;

/// <summary>Numbers in a sentence of either language: Vietnamese 1.349 and 71,91, English 1,349 and 71.91.</summary>
internal static class LocalNumber
{
    public static LocalizedText InBoth(long number) =>
        new(Grouped(number, Language.Vietnamese), Grouped(number, Language.English));

    public static string Grouped(long number, Language language) => In(language, VietnameseNumber.Grouped(number));

    public static string Percent(Rate rate, Percentage threshold, Language language) =>
        In(language, VietnameseNumber.Percent(rate, threshold));

    public static string Percent(Rate rate, ReadOnlySpan<Percentage> thresholds, Language language) =>
        In(language, VietnameseNumber.Percent(rate, thresholds));

    public static string Percent(Percentage percentage, Language language) =>
        In(language, VietnameseNumber.Percent(percentage));

    private static string In(Language language, string vietnamese) => language switch
    {
        Language.Vietnamese => vietnamese,
        Language.English => string.Create(vietnamese.Length, vietnamese, SwapSeparators),
        _ => throw new UnreachableException(),
    };

    private static void SwapSeparators(Span<char> english, string vietnamese)
    {
        for (var index = 0; index < vietnamese.Length; index++)
        {
            english[index] = vietnamese[index] switch
            {
                '.' => ',',
                ',' => '.',
                var other => other,
            };
        }
    }
}
