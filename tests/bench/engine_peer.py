#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What a careful script would do instead of the engine, for the bench to stand beside.

    engine_peer.py BASE_URL DATABASE FILE

Suspends the lines of FILE (one ICCID each) at a Cisco Control Center: reads, changes and reads back each line over one
connection, one after another, and logs it to SQLite with a durable commit. Prints the lines that ended as asked and
the milliseconds.
"""
import base64
import http.client
import json
import sqlite3
import sys
import time
import urllib.parse

WANTED = "DEACTIVATED"


def main():
    base, database, path = sys.argv[1:]
    url = urllib.parse.urlsplit(base)
    token = base64.b64encode(b"practice.api:00000000-0000-0000-0000-000000000000").decode()
    headers = {"Authorization": "Basic " + token, "Accept": "application/json", "Content-Type": "application/json"}
    with open(path, encoding="ascii") as file:
        lines = file.read().split()
    log = sqlite3.connect(database)
    log.execute("PRAGMA journal_mode=WAL")
    log.execute("PRAGMA synchronous=FULL")
    log.execute("CREATE TABLE done (iccid TEXT PRIMARY KEY, at REAL, was TEXT, answer INTEGER, now TEXT)")
    carrier = http.client.HTTPConnection(url.hostname, url.port)

    def call(method, iccid, body=None):
        carrier.request(method, f"{url.path}/devices/{iccid}", body, headers)
        answer = carrier.getresponse()
        return answer.status, answer.read()

    start = time.monotonic()
    good = 0
    for iccid in lines:
        was = json.loads(call("GET", iccid)[1]).get("status", "")
        answer = call("PUT", iccid, json.dumps({"status": WANTED}))[0]
        now = json.loads(call("GET", iccid)[1]).get("status", "")
        log.execute("INSERT INTO done VALUES (?, ?, ?, ?, ?)", (iccid, time.time(), was, answer, now))
        log.commit()
        good += now == WANTED
    print(good, round((time.monotonic() - start) * 1000))


main()
