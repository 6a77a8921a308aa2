namespace ComplianceCore.Documents;

/// <summary>The framed stamps of urgency and secrecy, in millimetres.</summary>
/// <param name="Color">The colour of frame and words as six hexadecimal digits, red first.</param>
/// <param name="UrgentWidth">The width of <c>KHẨN</c>.</param>
/// <param name="VeryUrgentWidth">The width of <c>THƯỢNG KHẨN</c>.</param>
/// <param name="ExpressWidth">The width of <c>HOẢ TỐC</c>.</param>
/// <param name="Height">The height of each.</param>
/// <param name="Provision">Where that is said.</param>
internal sealed record StampLayout(
    string Color,
    decimal UrgentWidth,
    decimal VeryUrgentWidth,
    decimal ExpressWidth,
    decimal Height,
    LayoutProvision Provision);
