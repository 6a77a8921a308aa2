using System.Text;
using FsCheck.Fluent;

namespace ComplianceCore.Tests;

/// <summary>Whatever the bytes, a rule file is read or refused by its own exception.</summary>
public sealed class HostileRuleFileTests
{
    private static readonly byte[] _sound = Encoding.UTF8.GetBytes(RuleFile.Sound);

    [Fact]
    public void Random_bytes_are_refused() => Law.Holds(Prop.ForAll(
        ArbMap.Default.ArbFor<byte[]>(), bytes => Issues(bytes) > 0));

    [Fact]
    public void A_file_with_one_byte_changed_is_read_or_refused() => Law.Holds(Prop.ForAll(
        Gen.Choose(0, _sound.Length - 1).Zip(Gen.Choose(0, 255)).ToArbitrary(),
        change => Issues(Changed(change.Item1, (byte)change.Item2)) >= 0));

    [Fact]
    public void A_file_that_breaks_off_is_refused() =>
        Enumerable.Range(0, _sound.Length).Select(length => Issues(_sound[..length])).Should().NotContain(0);

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    [InlineData("{\"rules\":[")]
    public void Deep_nesting_is_refused(string opening) =>
        Issues(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(opening, 100_000)))).Should().Be(1);

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{ \"rules\": [null, 1, [], {}] }")]
    [InlineData("{ \"rules\": [{ \"kind\": \"target\" }, { \"kind\": \"zeroActivity\" }] }")]
    [InlineData("{ \"indicators\": [{ \"ratio\": null }, { \"ratio\": {} }, { \"ratio\": 1 }] }")]
    [InlineData("{ \"instruments\": [{}, {}], \"consequences\": [{}, {}] }")]
    [InlineData("{ \"\": 1, \"a.b\": 1, \"a[0]\": 1, \".\": { \"\": 1 } }")]
    public void Any_shape_is_refused_by_its_faults(string json) =>
        Issues(Encoding.UTF8.GetBytes(json)).Should().BePositive();

    private static byte[] Changed(int index, byte value)
    {
        var bytes = _sound.ToArray();
        bytes[index] = value;
        return bytes;
    }

    /// <summary>How many faults refuse the bytes; none when they are accepted.</summary>
    private static int Issues(byte[] utf8)
    {
        try
        {
            RuleSet.Parse(utf8, RuleFile.Name);
            return 0;
        }
        catch (RuleSetFormatException fault)
        {
            return fault.Issues.Count;
        }
    }
}
