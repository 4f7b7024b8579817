#!/usr/bin/env python3
"""The explorer as an app, in a real browser: what it shows must be what the library computes.

`.ci/browser.py [PICTURE.png]` saves a picture of the page at the end, if asked to. Skipped where there is no browser.
"""
import io
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from base64 import b64decode
from datetime import datetime
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
BROWSERS = 'chromium', 'chromium-browser', 'google-chrome'
FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update',
         '--disable-sync', '--no-first-run']
READ_IMAGE = '''async image => {
    const blob = await (await fetch(image.src)).blob()
    return new Promise(done => {
        const reader = new FileReader()
        reader.onload = () => done(reader.result)
        reader.readAsDataURL(blob)
    })
}'''


def free_port():
    with socket.socket() as s:
        s.bind(('127.0.0.1', 0))
        return s.getsockname()[1]


def start_app(port, log):
    "Voila with the app, once it answers."
    command = [sys.executable, '-m', 'voila', 'nbs/apps/explore.ipynb', f'--port={port}', '--no-browser',
               '--Voila.ip=127.0.0.1']
    environment = os.environ | dict(OMP_NUM_THREADS='1')
    app = subprocess.Popen(command, cwd=TOP, stdout=log, stderr=subprocess.STDOUT, env=environment)
    for _ in range(120):
        if app.poll() is not None: break
        try: urllib.request.urlopen(f'http://127.0.0.1:{port}/static/favicon.ico', timeout=1)
        except urllib.error.HTTPError: return app
        except OSError: time.sleep(0.5)
        else: return app
    app.kill()
    sys.exit('the app did not start:\n' + Path(log.name).read_text())


class App:
    "The page, as its user sees it."
    def __init__(self, page): self.page = page

    def choose(self, description, option):
        menu = self.page.locator(f'.widget-dropdown:has(label:text-is("{description}")) select').first
        menu.select_option(option)

    def slide(self, description, value):
        slider = f'.widget-slider:has(label:text-is("{description}")) .widget-readout'
        self.page.locator(slider).first.click()
        self.page.keyboard.press('Control+A')
        self.page.keyboard.type(str(value))
        self.page.keyboard.press('Enter')

    def upload(self, name, content):
        with self.page.expect_file_chooser() as chooser:
            self.page.locator('button:has-text("own image")').click()
        chooser.value.set_files([dict(name=name, mimeType='image/png', buffer=content)])

    def picture(self):
        "The PNG that is shown."
        address = self.page.locator('img.widget-image').first.evaluate(READ_IMAGE)
        return b64decode(address.split(',', 1)[1])

    def text(self): return self.page.locator('body').inner_text()

    def wait(self, condition, what, seconds=30):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if condition(): return
            time.sleep(0.1)
        raise AssertionError(f'{what}: not within {seconds} s; the page says\n{self.text()}')


def same_picture(png, other):
    from PIL import Image, ImageChops
    one, two = (Image.open(io.BytesIO(data)).convert('RGB') for data in (png, other))
    return one.size == two.size and ImageChops.difference(one, two).getbbox() is None


def check(app, explorer, what):
    "The page shows this explorer's density, shape and pixels."
    bits, shape = explorer.left.bits, tuple(explorer.spikes.shape)
    wanted = f'density {explorer.density:.4f}, {bits:.2f} bits per pixel, spikes {shape}'
    app.wait(lambda: wanted in app.text(), f'{what}: "{wanted}"')
    app.wait(lambda: same_picture(app.picture(), explorer.picture.value), f'{what}: the picture that the library makes')
    print(f'{what}: {wanted}')


def gradient():
    from PIL import Image
    png = io.BytesIO()
    Image.linear_gradient('L').rotate(90).save(png, 'png')
    return png.getvalue()


def uploaded(name, content):
    "As ipywidgets has it."
    file = {'name': name, 'type': 'image/png', 'size': len(content), 'content': content}
    return (file | {'last_modified': datetime.now()},)


def look(page, address):
    "Everything a user does first."
    from stal_nbdev.explorer import EncoderExplorer
    app, explorer = App(page), EncoderExplorer()
    page.goto(address)
    page.locator('img.widget-image').first.wait_for(timeout=120_000)
    check(app, explorer, 'as it starts')
    first = app.picture()

    app.choose('encoder', 'latency')
    explorer.choose(encoder='latency')
    check(app, explorer, 'another encoder')
    assert app.picture() != first

    app.slide('T', 9)
    explorer.choose(T=9)
    check(app, explorer, 'more time steps')

    app.upload('gradient.png', gradient())
    explorer.choose(upload=uploaded('gradient.png', gradient()))
    check(app, explorer, 'an image of my own')

    app.upload('letter.png', b'dear all')
    app.wait(lambda: 'letter.png cannot be read as an image' in app.text(), 'a message about letter.png')
    check(app, explorer, 'a file that is no image, after its message')

    app.choose('encoder', 'phase')
    explorer.choose(encoder='phase')
    check(app, explorer, 'and on it goes')
    assert 'letter.png' not in app.text(), 'the message is still there'


def open_window(browser, address):
    from playwright.sync_api import sync_playwright
    with sync_playwright() as playwright:
        window = playwright.chromium.launch(executable_path=browser, args=FLAGS)
        page = window.new_page(viewport=dict(width=1200, height=800))
        try: look(page, address)
        finally:
            if len(sys.argv) > 1: page.screenshot(path=sys.argv[1])
            window.close()


def main():
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if not browser: return print(f"skipped: no browser ({', '.join(BROWSERS)}) on this machine")
    port = free_port()
    with tempfile.NamedTemporaryFile('w', suffix='.log') as log:
        server = start_app(port, log)
        try: open_window(browser, f'http://127.0.0.1:{port}/')
        finally:
            server.terminate()
            server.wait()


if __name__ == '__main__': main()
