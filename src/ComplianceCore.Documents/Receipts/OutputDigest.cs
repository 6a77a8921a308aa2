namespace ComplianceCore.Documents;

/// <summary>A file that was written and the digest of its bytes.</summary>
/// <param name="File">The name, such as <c>dispatch.txt</c>.</param>
/// <param name="Digest">The digest, <c>sha256:</c> and 64 hexadecimal digits.</param>
public sealed record OutputDigest(string File, string Digest);
