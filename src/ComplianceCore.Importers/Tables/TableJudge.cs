namespace ComplianceCore.Importers;

/// <summary>Says of each row below a header what becomes of it, and keeps what is accepted.</summary>
internal abstract class TableJudge
{
    /// <summary>Judges a row.</summary>
    public abstract RowOutcome Judge(TableRow row);

    /// <summary>Ends the table: what is checked at its end is checked.</summary>
    public virtual void End()
    {
    }
}
