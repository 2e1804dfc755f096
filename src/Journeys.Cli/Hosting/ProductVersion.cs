using System.Reflection;

namespace Journeys.Cli.Hosting;

/// <summary>The version of this program.</summary>
internal static class ProductVersion
{
    /// <summary>The number, without the commit that a build may add.</summary>
    public static string Number { get; } = (typeof(ProductVersion).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0").Split('+')[0];
}
