using System.Text;
using ComplianceCore.Cli;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await Tool.RunAsync(args, ToolConsole.OfProcess(), CancellationToken.None).ConfigureAwait(false);
