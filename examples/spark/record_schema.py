"""The type of the records for Spark, made of the JSON Schema that `extract schema` prints.

Typed in by hand, it would be a second contract that drifts; so a new key of the records is a new column without a
change here, and a kind of key this module does not know is an error rather than a column that is silently missing.
"""

import re

from pyspark.sql import functions, types

# What a figure may have: 26 digits before the point, 12 behind it.
DIGITS, SCALE = 38, 12
FITS = f"^-?[0-9]{{1,{DIGITS - SCALE}}}([.][0-9]{{1,{SCALE}}})?$"


def struct_type(schema):
    """The StructType to read records with: the keys of every kind of record, side by side.

    Numbers are read as text: see `number_quoter` and `with_decimals`.
    """
    fields = {}
    for kind in schema["oneOf"]:
        for key, part in properties(kind, schema).items():
            found = data_type(key, part, schema)
            if fields.setdefault(key, found) != found:
                raise ValueError(f"{key} is {fields[key]} in one kind of record and {found} in another")
    return types.StructType([types.StructField(key, found) for key, found in fields.items()])


def properties(part, schema):
    """The properties of a part of the schema, with those of the parts it refers to."""
    found = {}
    for base in bases(part, schema):
        for key, own in properties(base, schema).items():
            found[key] = {**found.get(key, {}), **own}
    for key, own in part.get("properties", {}).items():
        # A property may be narrowed: `type` is an enum of all records and a constant of one.
        found[key] = {**found.get(key, {}), **own}
    return found


def bases(part, schema):
    """The parts that a part is made of, by `$ref` and `allOf`."""
    if "$ref" in part:
        yield schema["$defs"][part["$ref"].removeprefix("#/$defs/")]
    for base in part.get("allOf", []):
        if "if" not in base:  # conditions say which keys go together, and bring none
            yield base


def data_type(key, part, schema):
    """What Spark reads a key as."""
    for base in bases(part, schema):
        part = {**base, **part}
    if "anyOf" in part:  # a type or null
        kinds = [kind for kind in part["anyOf"] if kind.get("type") != "null"]
        if len(kinds) == 1:
            return data_type(key, kinds[0], schema)
    kind = part.get("type") or type_of_values(part)
    if kind == "object" or "properties" in part:
        return types.StructType([types.StructField(name, data_type(name, own, schema))
                                 for name, own in properties(part, schema).items()])
    if kind == "array":
        return types.ArrayType(data_type(key, part["items"], schema))
    if kind == "string":
        return types.DateType() if part.get("format") == "date" else types.StringType()
    if kind in SIMPLE:
        return SIMPLE[kind]()
    raise ValueError(f"no type for the key {key}: {part}")


SIMPLE = {"integer": types.LongType, "boolean": types.BooleanType, "number": types.StringType}


def type_of_values(part):
    """The type that the constants of a part have."""
    names = {str: "string", bool: "boolean"}
    values = [part["const"]] if "const" in part else part.get("enum", [])
    found = {names.get(type(value)) for value in values}
    return found.pop() if len(found) == 1 else None


def numbers(schema):
    """The keys of records whose values are decimals, which must not pass through a double."""
    found = {}
    for kind in schema["oneOf"]:
        found |= {key: None for key, part in properties(kind, schema).items() if part.get("type") == "number"}
    return list(found)


def number_quoter(schema):
    """A function that puts the numbers of a record, a line of JSON, into quotation marks.

    Spark reads a bare number into a column of text by way of a double, and into a DECIMAL by rounding it.
    The pattern finds keys only: inside a string of JSON a quotation mark has a backslash before it.
    """
    pattern = re.compile(f'"({"|".join(numbers(schema))})":(-?[0-9.]+)')
    return lambda line: pattern.sub(r'"\1":"\2"', line)


def with_decimals(frame, schema):
    """Each number twice: as DECIMAL(38,12), to reckon with, and as text under NAME_exact, to the last digit.

    A number that the DECIMAL would have to round, or could not hold, is NULL there and stands in the text.
    """
    for key in numbers(schema):
        frame = frame.withColumn(f"{key}_exact", functions.col(key)).withColumn(
            key, functions.expr(f"CASE WHEN {key} RLIKE '{FITS}' THEN CAST({key} AS DECIMAL({DIGITS},{SCALE})) END"))
    return frame
