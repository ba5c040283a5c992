// swift-tools-version: 6.0
import PackageDescription

// Run by `make fuzz`; a package of its own, since every module must be built for libFuzzer.
let package = Package(
    name: "fuzz",
    dependencies: [.package(name: "extract", path: "..")],
    targets: [
        .executableTarget(
            name: "fuzz",
            dependencies: [
                .product(name: "Dataset", package: "extract"), .product(name: "Extractor", package: "extract"),
                .product(name: "PackFile", package: "extract"),
            ],
            path: "Sources", swiftSettings: [.unsafeFlags(["-parse-as-library"])])
    ],
    swiftLanguageModes: [.v6]
)
