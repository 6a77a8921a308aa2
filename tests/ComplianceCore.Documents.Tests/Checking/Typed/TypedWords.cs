using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ComplianceCore.Documents.Tests;

/// <summary>Buttons of Word that set words.</summary>
internal static class TypedWords
{
    /// <summary>Sets the size.</summary>
    public static Run Size(this Run run, double points)
    {
        var halves = Points.HalvesOf(points);
        Setting(run).FontSize = new FontSize { Val = halves };
        Setting(run).FontSizeComplexScript = new FontSizeComplexScript { Val = halves };
        return run;
    }

    /// <summary>Presses B.</summary>
    public static Run Bold(this Run run)
    {
        Setting(run).Bold = new Bold();
        return run;
    }

    /// <summary>Presses B where a style has pressed it before.</summary>
    public static Run NotBold(this Run run)
    {
        Setting(run).Bold = new Bold { Val = false };
        return run;
    }

    /// <summary>Presses I.</summary>
    public static Run Italic(this Run run)
    {
        Setting(run).Italic = new Italic();
        return run;
    }

    /// <summary>Presses U.</summary>
    public static Run Underlined(this Run run)
    {
        Setting(run).Underline = new Underline { Val = UnderlineValues.Single };
        return run;
    }

    /// <summary>Hides the words.</summary>
    public static Run Hidden(this Run run)
    {
        Setting(run).Vanish = new Vanish();
        return run;
    }

    /// <summary>Chooses a typeface.</summary>
    public static Run Font(this Run run, string name)
    {
        Setting(run).RunFonts = new RunFonts { Ascii = name, HighAnsi = name, ComplexScript = name };
        return run;
    }

    /// <summary>Chooses a colour, such as <c>222222</c>.</summary>
    public static Run Coloured(this Run run, string color)
    {
        Setting(run).Color = new Color { Val = color };
        return run;
    }

    /// <summary>Chooses a style for the words.</summary>
    public static Run Styled(this Run run, string id)
    {
        Setting(run).RunStyle = new RunStyle { Val = id };
        return run;
    }

    /// <summary>Marks the words as typed in a sitting, counted from zero.</summary>
    public static Run Sitting(this Run run, int number)
    {
        var sitting = (0x00A41C2E + (0x1357 * number)).ToString("X8", CultureInfo.InvariantCulture);
        run.RsidRunAddition = sitting;
        run.RsidRunProperties = sitting;
        return run;
    }

    /// <summary>How the words are set.</summary>
    public static RunProperties Setting(Run run) => run.RunProperties ??= new RunProperties();
}
