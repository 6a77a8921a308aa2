using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ComplianceCore.Documents;

/// <summary>The addresses that a document leads to, each under one number.</summary>
internal sealed class DocxLinks
{
    private readonly List<string> _addresses = [];

    /// <summary>The addresses with the ids by which the document names them.</summary>
    public IEnumerable<(string Id, string Address)> All =>
        _addresses.Select((address, index) => (DocxPart.IdOf("link", index), address));

    /// <summary>Words that lead to an address.</summary>
    public Hyperlink To(string address, IEnumerable<OpenXmlElement> words)
    {
        var index = _addresses.IndexOf(address);
        if (index < 0)
        {
            index = _addresses.Count;
            _addresses.Add(address);
        }

        return new Hyperlink(words) { Id = DocxPart.IdOf("link", index) };
    }
}
