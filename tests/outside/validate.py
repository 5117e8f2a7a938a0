#!/usr/bin/env python3
"""Validates XML files by a schema, reading nothing from a network.

    validate.py SCHEMA.xsd FILE.xml ...

Wants lxml. Exit status: 0 all valid, 1 some are not.
"""
import sys

from lxml import etree

parser = etree.XMLParser(no_network=True, resolve_entities=False)
schema = etree.XMLSchema(etree.parse(sys.argv[1], parser))
valid = True
for path in sys.argv[2:]:
    if schema.validate(etree.parse(path, parser)):
        print(f"{path} is valid")
    else:
        valid = False
        for fault in schema.error_log:
            print(f"{path}:{fault.line}: {fault.message}", file=sys.stderr)
sys.exit(0 if valid else 1)
