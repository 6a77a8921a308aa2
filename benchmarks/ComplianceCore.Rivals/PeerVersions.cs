using System.Reflection;
using CsvHelper;
using Microsoft.Data.Sqlite;

namespace ComplianceCore.Benchmarks;

/// <summary>Which releases of the peers this program has.</summary>
internal static class PeerVersions
{
    /// <summary>One line, such as "CsvHelper 34.0.0; SQLite 3.50.4 by Microsoft.Data.Sqlite 10.0.14".</summary>
    public static string Line()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        return $"CsvHelper {VersionOf(typeof(CsvReader))};"
            + $" SQLite {connection.ServerVersion} by Microsoft.Data.Sqlite {VersionOf(typeof(SqliteConnection))}";
    }

    // After the plus sign is the commit.
    private static string VersionOf(Type type) => type.Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
