import Extractor

/// A page of a dataset: that of all companies, or that of one.
///
/// What its data holds says Sources/Viewer/FORMAT.md.
package struct SitePage {
    package var title: String
    /// As JSON.
    package var data: String
    /// Names in which a reader searches.
    package var names: [String]

    package init(title: String, data: String, names: [String]) {
        self.title = title
        self.data = data
        self.names = names
    }

    /// Tells the pages of a site from files of others.
    package static let mark = "<meta name=\"generator\" content=\"extract view\">"

    package func html(_ pack: PatternPack = .builtIn) -> String {
        FilledPage(
            template: BuiltInPage.site, title: title, style: BuiltInPage.style + BuiltInPage.siteStyle,
            script: BuiltInPage.common + BuiltInPage.siteScript, data: data,
            folds: FilledPage.folds(of: names, pack)
        ).html
    }
}
