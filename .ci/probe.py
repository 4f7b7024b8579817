"""What an editor must know of the package. Never run: `.ci/house.py` asks pyright, which reads the type stubs."""
from pathlib import Path

import torch
from typing_extensions import assert_type

from stal_nbdev.config import parse_config
from stal_nbdev.core import EncoderOutput
from stal_nbdev.encoders import ConvSTAL, parameter_groups, project_thresholds_
from stal_nbdev.explorer import EncoderExplorer
from stal_nbdev.neurons import LIF, NeuronOutput
from stal_nbdev.stal import STAL
from stal_nbdev.training import Experiment


def look_at_neurons(x: torch.Tensor):
    lif = LIF(0.9, v_th=1., surrogate='sigmoid')
    output = lif.run(x)
    assert_type(output, NeuronOutput)
    assert_type(output.spikes, torch.Tensor)
    spikes, state = lif(x)
    assert_type(lif.beta, float)
    return lif.step(spikes[0], state)


def encode(x: torch.Tensor):
    encoder = STAL(in_shape=(1, 28, 28), T=5, layers=1, l1=None)
    output = encoder.encode(x)
    assert_type(output, EncoderOutput)
    assert_type(output.spikes, torch.Tensor)
    assert_type(encoder.thresholds.theta, torch.nn.Parameter)
    project_thresholds_(encoder)
    torch.optim.AdamW(parameter_groups(ConvSTAL(in_shape=(1, 28, 28), T=5), weight_decay=0.1))


def train(folder: Path):
    experiment = Experiment(parse_config(['--config', 'train_stal.yaml']), resume=folder)
    assert_type(experiment.run(), dict)


def explore():
    explorer = EncoderExplorer(dataset='digits')
    explorer.choose(encoder='latency', T=9)
    assert_type(explorer.density, float)
    assert_type(explorer.spikes, torch.Tensor)
