using System.IO.Compression;

namespace ComplianceCore.Events.Tests;

public sealed class MemorySourceTests
{
    [Fact]
    public void A_compressed_log_of_a_case_that_is_cut_off_is_refused()
    {
        var whole = Packed("document_id,unit_code,kind,occurred_at,confidentiality\nd1,A,issued,2021-03-01,normal\n");
        using var source = MemorySource.Open(whole.AsMemory(..^1), "log.csv.gz");

        var read = () => source.Read(new byte[1024]) + source.Read(new byte[1024]);

        read.Should().Throw<EventLogException>().Which.Issues.Single().Code.Should().Be("CC5008");
    }

    private static byte[] Packed(string log)
    {
        using var packed = new MemoryStream();
        using (var packer = new GZipStream(packed, CompressionMode.Compress))
        {
            packer.Write(System.Text.Encoding.UTF8.GetBytes(log));
        }

        return packed.ToArray();
    }
}
