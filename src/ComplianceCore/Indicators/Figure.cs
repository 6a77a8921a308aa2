using System.Globalization;

namespace ComplianceCore;

/// <summary>A number that a unit reported, with the place where it stands.</summary>
public sealed class Figure
{
    /// <summary>The largest number that files may give: twelve digits.</summary>
    internal const long Largest = 999_999_999_999;

    internal Figure(long value, SourcePlace place)
    {
        Value = value;
        Place = place;
    }

    /// <summary>The number, zero or more.</summary>
    public long Value { get; }

    /// <summary>The file and row, so that an auditor finds it.</summary>
    public SourcePlace Place { get; }

    /// <summary>The number, for logs.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
