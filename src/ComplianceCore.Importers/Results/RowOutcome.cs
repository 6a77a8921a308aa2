namespace ComplianceCore.Importers;

/// <summary>What became of one row.</summary>
internal readonly record struct RowOutcome
{
    private RowOutcome(bool isRejected, StructuralRow? form)
    {
        IsRejected = isRejected;
        Form = form;
    }

    /// <summary>The row is in the result.</summary>
    public static RowOutcome Accepted => default;

    /// <summary>The row is not, and an issue says why.</summary>
    public static RowOutcome Rejected => new(isRejected: true, form: null);

    /// <summary>The row belongs to the form of the table.</summary>
    public static RowOutcome Structural(StructuralRow form) => new(isRejected: false, form);

    /// <summary>Whether an issue says why the row is not in the result.</summary>
    public bool IsRejected { get; }

    /// <summary>What the row is in the form of the table; null for rows that are none of it.</summary>
    public StructuralRow? Form { get; }
}
