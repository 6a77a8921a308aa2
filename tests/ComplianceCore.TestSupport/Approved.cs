namespace ComplianceCore.TestKit;

/// <summary>Compares output with the file that somebody read and approved.</summary>
public static class Approved
{
    private const string UpdateVariable = "UPDATE_APPROVED";

    /// <summary>Whether files are written instead of compared.</summary>
    internal static bool IsUpdating =>
        string.Equals(Environment.GetEnvironmentVariable(UpdateVariable), "1", StringComparison.Ordinal);

    /// <summary>
    /// Fails unless <paramref name="actual"/> is the text of <c>Approved/{class}.{name}</c> in the tests of
    /// <typeparamref name="TTests"/>.
    /// </summary>
    /// <typeparam name="TTests">The class of the test; its project has the name of its assembly.</typeparam>
    /// <param name="name">The rest of the file's name, such as <c>every-part.txt</c>.</param>
    /// <param name="actual">The output.</param>
    /// <remarks>With <c>UPDATE_APPROVED=1</c> the file is written instead; read it before committing it.</remarks>
    public static void Matches<TTests>(string name, string actual) =>
        MatchesFile(PathOf(typeof(TTests), name), actual);

    /// <summary>Fails unless <paramref name="actual"/> is the text of a file that stands where it is used.</summary>
    /// <param name="path">The file, such as a closed report in the history of a sample.</param>
    /// <param name="actual">The output.</param>
    /// <remarks>With <c>UPDATE_APPROVED=1</c> the file is written instead.</remarks>
    public static void MatchesFile(string path, string actual)
    {
        if (IsUpdating)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            return;
        }

        var expected = File.Exists(path) ? File.ReadAllText(path) : string.Empty;
        if (FirstDifference.Between(expected, actual) is { } difference)
        {
            Assert.Fail($"{path} is not what came out. {difference}\nIf it should be, run with {UpdateVariable}=1.");
        }
    }

    private static string PathOf(Type tests, string name) =>
        RepositoryRoot.PathOf("tests", tests.Assembly.GetName().Name!, "Approved", $"{tests.Name}.{name}");
}
