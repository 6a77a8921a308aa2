namespace ComplianceCore.Documents;

/// <summary>How soon a dispatch is to be dealt with (mức độ khẩn); its stamp stands under the number.</summary>
public enum Urgency
{
    /// <summary>KHẨN: ahead of ordinary dispatches.</summary>
    Urgent,

    /// <summary>THƯỢNG KHẨN: ahead of urgent ones.</summary>
    VeryUrgent,

    /// <summary>HOẢ TỐC: at once.</summary>
    Express,
}
