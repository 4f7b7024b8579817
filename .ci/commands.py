#!/usr/bin/env python3
"""Run every command of README.md that begins with stal_, as it is written, with a short form of what takes long.

What is added at the end of a line, where the last word counts, stands in SHORT: one epoch, the embedded digits in place
of a download. What a line speaks of is there: a tree of images, a module of one's own, a run to go on with.
"""
import os
import re
import shlex
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
# Words of a command -> what is added to it
SHORT = {
    'stal_train': '--training.epochs 1 --training.batch_size 128',
    'stal_tune': '--training.epochs 1 --training.batch_size 128 --tuning.trials 2',
    'stal_bench': '--only threshold',
    '--resume': '--training.epochs 2',
    '--data.download': '--data.download false --data.dataset digits',
    'train_rsnn_convstal.yaml': '--data.dataset digits',
    'train_spikformer.yaml': '--model.depth 1',
}
LAST_LINE = {
    'stal_train': r'(test accuracy 0\.\d+|mutual information \S+ nats)  spike density 0\.\d+  experiments/\S+',
    'stal_tune': r'\d+ on the front  knee: .*',
    'stal_bench': r'.+',
    'stal_eval': r'accuracy 0\.\d+  macro F1 .* experiments/\S+',
    'stal_predict': r'[\d,]+ answers  .*',
    'stal_encode': r'[\d,]+ samples  spike density 0\.\d+ .*',
}
MODULE = '''
from torch import nn
from stal_nbdev.core import Classifier, ClassifierOutput
from stal_nbdev.losses import LOSSES, CrossEntropy
from stal_nbdev.models import CLASSIFIERS

class Counts(Classifier):
    def __init__(self, in_shape, classes):
        super().__init__()
        size = 1
        for n in in_shape: size *= n
        self.layer = nn.Linear(size, classes)

    def classify(self, spikes): return ClassifierOutput(self.layer(spikes.sum(0).flatten(1)))

CLASSIFIERS['my_classifier'] = Counts
LOSSES['my_loss'] = CrossEntropy
'''


def commands():
    "The lines of README.md's shell blocks that begin with stal_, each once."
    text = (TOP/'README.md').read_text(encoding='utf-8')
    blocks = re.findall(r'^```(?:bash|sh) *\n(.*?)^```', text, re.M | re.S)
    lines = [line.strip() for block in blocks for line in block.splitlines()]
    return list(dict.fromkeys(line for line in lines if line.startswith('stal_')))


def prepare(folder):
    "What the commands speak of."
    from PIL import Image
    for part in ('train', 'test'):
        for colour, name in enumerate(('dark', 'light')):
            place = folder/'my_images'/part/name
            place.mkdir(parents=True)
            for i in range(8):
                Image.new('L', (40, 40), 60 + 100 * colour + 5 * i).save(place/f'{i}.png')
    (folder/'my_module.py').write_text(MODULE, encoding='utf-8')


def latest(folder, line):
    "The line with a run in place of <run>: the last one that it can be about."
    runs = sorted((folder/'experiments').glob('*/results.json'), key=os.path.getmtime)
    wanted = 'encoder_alone' if 'checkpoint_path' in line else 'srnn'
    fitting = [file.parent.name for file in runs if file.parent.name.startswith(f'{wanted}-conv_stal-digits')]
    return line.replace('<run>', fitting[-1]) if '<run>' in line else line


def run(line, folder):
    "One command, in the folder. Fails unless it ends as it should."
    words = shlex.split(latest(folder, line), comments=True)
    for word, added in SHORT.items():
        if word in words: words += shlex.split(added)
    print('$', shlex.join(words), flush=True)
    scripts = Path(sysconfig.get_path('scripts'))
    done = subprocess.run([scripts/words[0], *words[1:]], cwd=folder, capture_output=True, text=True)
    last = (done.stdout.replace('\r', '\n').strip().splitlines() or [''])[-1]
    print(last, flush=True)
    if done.returncode or not re.fullmatch(LAST_LINE[words[0]], last):
        sys.exit(f'{line}\nended with status {done.returncode}:\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}')


def main():
    found = commands()
    if len(found) < 5: sys.exit(f'README.md has only {len(found)} commands: {found}')
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        prepare(folder)
        for line in found: run(line, folder)
    print(f'{len(found)} commands of README.md')


if __name__ == '__main__': main()
