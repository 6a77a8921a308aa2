namespace ComplianceCore.Documents;

/// <summary>A template that was read; several threads may render it at once.</summary>
internal interface IParsedTemplate
{
    /// <summary>Renders the template over a model.</summary>
    /// <param name="root">The model; a record of the type that the template was read against.</param>
    /// <param name="escape">What plain text becomes in print, such as <see cref="MarkdownText.Escape"/>.</param>
    /// <param name="cancellation">Stops the rendering.</param>
    /// <exception cref="ArgumentException">The model is of another type.</exception>
    /// <exception cref="TemplateException">
    /// The rendering reached a bound, or the template, the model or a function refused; the place is told.
    /// </exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    string Render(RecordValue root, TemplateEscaper escape, CancellationToken cancellation);
}
