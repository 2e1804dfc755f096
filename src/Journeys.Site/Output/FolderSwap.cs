using System.Runtime.InteropServices;

namespace Journeys.Site.Output;

/// <summary>Puts one folder in the place of another.</summary>
internal static partial class FolderSwap
{
    /// <summary>What stands behind the name of a folder that is on its way out.</summary>
    public const string OldSuffix = ".old";

    private const int CurrentFolder = -100;
    private const uint Exchange = 2;

    /// <summary>Puts <paramref name="source"/> in the place of <paramref name="target"/>, which may exist or not.</summary>
    public static void Replace(string target, string source)
    {
        if (!Directory.Exists(target))
        {
            Directory.Move(source, target);
        }
        else if (!TryExchange(target, source))
        {
            ReplaceInTwoSteps(target, source);
        }
    }

    /// <summary>For disks and systems that cannot exchange: for a moment there is no site, and a failure brings the old one back.</summary>
    internal static void ReplaceInTwoSteps(string target, string source)
    {
        var old = target + OldSuffix;
        Directory.Move(target, old);
        try
        {
            Directory.Move(source, target);
        }
        catch
        {
            Directory.Move(old, target);
            throw;
        }
    }

    /// <summary>Exchanges two folders in one step of the operating system, so that there is no moment without a site.</summary>
    private static bool TryExchange(string left, string right)
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        try
        {
            return RenameAt2(CurrentFolder, left, CurrentFolder, right, Exchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameAt2(int leftFolder, string left, int rightFolder, string right, uint flags);
}
