using System.Diagnostics;
using NodaTime;
using NodaTime.Text;

namespace ComplianceCore;

/// <summary>Days in a sentence of either language: Vietnamese 05/4/2021, English 2021-04-05.</summary>
internal static class LocalDay
{
    public static string In(Language language, LocalDate day) => language switch
    {
        Language.Vietnamese => VietnameseDate.InFigures(day),
        Language.English => LocalDatePattern.Iso.Format(day),
        _ => throw new UnreachableException(),
    };

    public static LocalizedText InBoth(LocalDate day) => new(In(Language.Vietnamese, day), In(Language.English, day));
}
