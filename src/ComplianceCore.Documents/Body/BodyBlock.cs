namespace ComplianceCore.Documents;

/// <summary>A part of the body that starts on a new line.</summary>
/// <remarks>It is one of <see cref="BodyParagraph"/>, <see cref="DashList"/> and <see cref="NumberedTask"/>.</remarks>
public abstract class BodyBlock
{
    private protected BodyBlock()
    {
    }
}
