namespace ComplianceCore;

/// <summary>What a rule or a number rests on.</summary>
public enum BasisKind
{
    /// <summary>A provision states it.</summary>
    Provision,

    /// <summary>The issuing body judges so (nhận định của cơ quan ban hành); no provision gives the number.</summary>
    Judgement,
}
