namespace ComplianceCore.Documents;

/// <summary>
/// The grade of the state secret that a dispatch holds (độ mật); its stamp stands under the number.
/// </summary>
public enum Secrecy
{
    /// <summary>MẬT: the lowest grade.</summary>
    Confidential,

    /// <summary>TỐI MẬT: the middle grade.</summary>
    Secret,

    /// <summary>TUYỆT MẬT: the highest grade.</summary>
    TopSecret,
}
