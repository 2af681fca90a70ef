/**
 * Which elements stand in which, and in what order: `?` at most once, `+` at least once, `*` any
 * number. The prefix is the namespace; what Office allows beyond this, the manifest does not use.
 * Source: the schemas in [MS-OWEMXML], and `Runtimes` from the reference of the manifest.
 */
export const sequences: Readonly<Record<string, string>> = {
  "app:OfficeApp":
    "app:Id app:Version app:ProviderName app:DefaultLocale app:DisplayName app:Description app:IconUrl app:HighResolutionIconUrl app:SupportUrl app:Hosts app:DefaultSettings app:Permissions ov:VersionOverrides",
  "app:DisplayName": "app:Override+",
  "app:Description": "app:Override+",
  "app:Hosts": "app:Host",
  "app:DefaultSettings": "app:SourceLocation",

  "ov:VersionOverrides": "ov:Description? ov:Requirements ov:Hosts ov:Resources",
  "ov:Requirements": "bt:Sets",
  "bt:Sets": "bt:Set+",
  "ov:Hosts": "ov:Host",
  "ov:Host": "ov:Runtimes? ov:DesktopFormFactor",
  "ov:Runtimes": "ov:Runtime",
  "ov:DesktopFormFactor": "ov:GetStarted? ov:FunctionFile ov:ExtensionPoint",
  "ov:GetStarted": "ov:Title ov:Description ov:LearnMoreUrl",
  "ov:ExtensionPoint": "ov:CustomTab",
  "ov:CustomTab": "ov:Group+ ov:Label",
  "ov:Group": "ov:Label ov:Icon ov:Control+",
  "ov:Control Button": "ov:Label ov:Supertip ov:Icon ov:Action",
  "ov:Control Menu": "ov:Label ov:Supertip ov:Icon ov:Items",
  "ov:Items": "ov:Item+",
  "ov:Item": "ov:Label ov:Supertip ov:Icon? ov:Action",
  "ov:Supertip": "ov:Title ov:Description",
  "ov:Icon": "bt:Image+",
  "ov:Action ExecuteFunction": "ov:FunctionName",
  "ov:Action ShowTaskpane": "ov:TaskpaneId ov:SourceLocation",

  "ov:Resources": "bt:Images bt:Urls bt:ShortStrings bt:LongStrings",
  "bt:Images": "bt:Image+",
  "bt:Urls": "bt:Url+",
  "bt:ShortStrings": "bt:String+",
  "bt:LongStrings": "bt:String+",
  "bt:String": "bt:Override+",
};

/** Elements that hold no element. */
export const leaves: ReadonlySet<string> = new Set(
  "app:Id app:Version app:ProviderName app:DefaultLocale app:Override app:IconUrl app:HighResolutionIconUrl app:SupportUrl app:Host app:SourceLocation app:Permissions ov:Description bt:Set ov:Runtime ov:Title ov:LearnMoreUrl ov:FunctionFile ov:Label bt:Image ov:FunctionName ov:TaskpaneId ov:SourceLocation bt:Url bt:Override".split(
    " ",
  ),
);
