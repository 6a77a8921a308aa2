namespace ComplianceCore;

/// <summary>A step of the office's ladder of consequences (hình thức xử lý), such as "nghiêm khắc phê bình".</summary>
/// <param name="Id">The id that rules and templates use, such as <c>severe_reprimand</c>.</param>
/// <param name="Text">The wording.</param>
public sealed record ConsequenceStep(string Id, LocalizedText Text);
