namespace ComplianceCore.Documents;

/// <summary>Where the files of a case stand.</summary>
internal interface ICaseStore
{
    /// <summary>How many bytes a file has; null when it is not there.</summary>
    /// <param name="name">Its name within the case.</param>
    long? LengthOf(string name);

    /// <summary>The bytes of a file that is there.</summary>
    /// <param name="name">Its name within the case.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    byte[] Read(string name);

    /// <summary>The names of the JSON files of a folder, in any order; none when the folder is not there.</summary>
    /// <param name="folder">A folder within the case, or empty for the case itself.</param>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read.</exception>
    IEnumerable<string> JsonFilesIn(string folder);
}
