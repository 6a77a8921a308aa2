namespace ComplianceCore.Documents;

/// <summary>One rule of the layout of dispatches, such as <c>motto_size</c>: the motto is of size 13 to 14.</summary>
/// <param name="Id">Its name, by which a case accepts a departure from it.</param>
/// <param name="Part">The part of a dispatch that it is about; null for the document as a whole.</param>
/// <param name="Requirement">What it asks, such as <c>cỡ chữ 13 đến 14</c>.</param>
/// <param name="Provision">
/// Where the instrument says so, such as <c>Phụ lục I, Phần I, mục II, khoản 1</c>.
/// </param>
public sealed record LayoutRule(
    string Id,
    DispatchElement? Part,
    LocalizedText Requirement,
    LocalizedText Provision);
